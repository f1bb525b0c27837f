package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The names at the left of the head.
 *
 * @param superior the first line, where the issuer's own name follows it
 * @param issuer all lines of the issuer's name
 * @param line where the issuer's name begins; 0: there is none
 */
record AgencyName(@Nullable String superior, @Nullable String issuer, int line) {

    /** A name that is not whole without the unit on the next line. */
    private static final Pattern UNIT =
            Pattern.compile(
                    "^(?:XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|HUYỆN|QUẬN|THÀNH PHỐ|TP\\.?|TỈNH|THÔN|ẤP|BẢN|ĐẶC"
                            + " KHU|KHU VỰC)\\b.*",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern GENERIC =
            Pattern.compile(
                    "^(?:ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|ỦY BAN MTTQ(?: VIỆT NAM|"
                        + " VN)?|UBMTTQ(?: VIỆT NAM| VN)?|ỦY BAN MẶT TRẬN TỔ QUỐC(?: VIỆT NAM)?|BAN"
                        + " CHẤP HÀNH ĐẢNG BỘ|ĐẢNG ỦY|ĐẢNG BỘ|CÔNG AN)$",
                    Pattern.UNICODE_CHARACTER_CLASS);

    static AgencyName of(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return new AgencyName(null, null, 0);
        }
        int own = pieces.size() > 1 && !belongTogether(pieces) ? firstOwn(pieces) : 0;
        var issuer = join(pieces.subList(own, pieces.size()));
        var superior = own == 0 ? null : join(pieces.subList(0, own));
        return new AgencyName(superior, issuer, pieces.get(own).line());
    }

    /** «ỦY BAN NHÂN DÂN» and «XÃ CẨM THẠCH», nothing more. */
    private static boolean belongTogether(List<Piece> pieces) {
        return pieces.size() == 2 && split(pieces, 0);
    }

    private static boolean split(List<Piece> pieces, int at) {
        return GENERIC.matcher(pieces.get(at).text()).matches()
                && UNIT.matcher(pieces.get(at + 1).text()).matches();
    }

    private static int firstOwn(List<Piece> pieces) {
        return split(pieces, 0) && pieces.size() > 2 ? 2 : 1;
    }

    private static String join(List<Piece> pieces) {
        return String.join(" ", pieces.stream().map(Piece::text).toList());
    }
}
