package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Unit.Kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a text that say how much or how many, in one pass. Numbers that name
 * something (a document, a criterion, a day, a point of the outline, a telephone) are left out.
 */
final class Figures {

    /** No paragraph anyone wrote is longer; what is, is not worth adding up. */
    static final int LONGEST = 60_000;

    private static final Pattern SYMBOL =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,])\\d{1,6}(?:/\\d{4})?(?:[/-](?=\\p{Lu}[\\p{Lu}&\\d-])| ?[-–/]"
                            + " ?(?=\\p{Lu}{2,6}[/-]\\p{Lu}))[\\p{L}\\d&/.-]{1,40}");
    private static final Pattern NUMBERING =
            Pattern.compile(
                    "^[*_#\\s•+–-]{0,8}(?:\\d{1,3}(?:\\.\\d{1,2}){0,4}[.)](?=\\s|\\p{L})|\\d{1,2}(?:\\.\\d{1,2}){1,4}\\s(?=\\p{Lu}))");
    private static final Pattern TOTAL_OF =
            Pattern.compile(" ?(?:/|trên|trong|của) ?tổng (?:số )?(?=\\d)");

    /** A number after one of these names something. */
    private static final Set<String> NAMING =
            Set.of(
                    "điều", "khoản", "mục", "phần", "chương", "điểm", "trang", "lục", "biểu", "lộ",
                    "ql", "tl", "khóa", "khoá", "thứ", "kỳ", "chí", "tiêu", "hình", "bảng", "loại",
                    "hạng", "nhóm", "dt", "đt", "sđt", "thoại", "fax", "khối", "km", "sđd", "cccd",
                    "cmnd", "khẩu", "zalo", "hotline", "qđ", "nq", "tt", "nđ", "ct", "kh", "xóm",
                    "khu", "khóm", "tổ", "thôn", "ấp", "bản", "đường", "cấp", "tuần", "buôn", "đội",
                    "phường", "quận", "kiểu", "quý", "tháng", "ngày", "năm");

    /** Of these, the number still counts when a unit follows it: «cấp 3 xã», «năm 2 lần». */
    private static final Set<String> SOMETIMES =
            Set.of(
                    "chí", "tiêu", "cấp", "đường", "năm", "tháng", "ngày", "quý", "tuần", "km",
                    "nhóm", "loại", "khẩu", "tổ", "đội", "mục", "phần", "kiểu");

    private static final Map<String, Integer> SPELLED =
            Map.of(
                    "hai", 2, "ba", 3, "bốn", 4, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9, "mười",
                    10);

    private final String text;
    private final BitSet taken = new BitSet();
    private final List<Figure> found = new ArrayList<>();

    private Figures(String text, List<When> whens) {
        this.text = text;
        whens.forEach(when -> taken.set(when.start(), when.end()));
        var symbols = SYMBOL.matcher(text);
        while (symbols.find()) {
            taken.set(symbols.start(), symbols.end());
        }
        var numbering = NUMBERING.matcher(text);
        if (numbering.find()) {
            taken.set(numbering.start(), numbering.end());
        }
    }

    static List<Figure> in(String text, List<When> whens) {
        var figures = new Figures(text, whens);
        figures.scan();
        return List.copyOf(figures.found);
    }

    private void scan() {
        var at = 0;
        while (at < text.length()) {
            var sign = text.charAt(at);
            if (Numeral.isDigit(sign)) {
                at = numeral(at);
            } else if (Character.isLetter(sign)) {
                at = word(at);
            } else {
                at++;
            }
        }
    }

    /** Where to go on. */
    private int numeral(int at) {
        var past = Numeral.endOf(text, at);
        if (taken.get(at) || glued(at, past) || isTelephone(at, past)) {
            return Math.max(past, at + 1);
        }
        var numeral = Numeral.at(text, at);
        if (numeral == null) {
            return past;
        }
        var figure = figure(numeral, at);
        if (figure == null || named(figure)) {
            return past;
        }
        found.add(figure);
        return Math.max(figure.end(), past);
    }

    /** «Covid-19», «m2», «2T Farm», «14h00». */
    private boolean glued(int at, int past) {
        var before = at == 0 ? ' ' : text.charAt(at - 1);
        var hyphenated =
                (before == '-' || before == '–')
                        && at > 1
                        && Character.isLetter(text.charAt(at - 2));
        if (Character.isLetterOrDigit(before) || before == '#' || hyphenated) {
            return true;
        }
        var after = past < text.length() ? text.charAt(past) : ' ';
        return Character.isUpperCase(after)
                || after == 'h'
                        && past + 1 < text.length()
                        && !Character.isLetter(text.charAt(past + 1));
    }

    private boolean isTelephone(int at, int past) {
        var digits = text.substring(at, Math.min(past, at + 30)).replace(".", "");
        return text.charAt(at) == '0' && digits.length() >= 8 && digits.indexOf(',') < 0;
    }

    private @Nullable Figure figure(Numeral first, int at) {
        var second = after(first.end(), '-', '–');
        if (second != null && second.value().compareTo(first.value()) > 0) {
            var unit = Units.after(text, second.end());
            return of(first, second, null, unit, at);
        }
        var share = share(first.end());
        if (share != null) {
            return of(first, null, share, Units.after(text, share.end()), at);
        }
        var unit = Units.after(text, first.end());
        return shareOfUnits(first, unit, at);
    }

    /** «45 ha/50 ha», «34 xã trong tổng số 40 xã», «1 tỷ 200 triệu đồng». */
    private Figure shareOfUnits(Numeral first, Units.Found unit, int at) {
        if (unit.unit().known()) {
            var share = share(unit.end());
            if (share != null) {
                var other = Units.after(text, share.end());
                if (other.unit().base().equals(unit.unit().base())
                        && other.unit().scale().compareTo(unit.unit().scale()) == 0) {
                    return of(first, null, share, other, at);
                }
            }
            if (unit.unit().kind() == Kind.MONEY) {
                return compound(of(first, null, null, unit, at));
            }
        }
        return of(unit.unit() == Unit.PERCENT ? first.asPercent() : first, null, null, unit, at);
    }

    /** «1 tỷ 200 triệu đồng»: smaller and smaller amounts in a row. */
    private Figure compound(Figure money) {
        var whole = money;
        var at = money.end();
        while (whole.decimals() == 0
                && at + 1 < text.length()
                && text.charAt(at) == ' '
                && Numeral.isDigit(text.charAt(at + 1))) {
            var numeral = Numeral.at(text, at + 1);
            var unit = numeral == null ? null : Units.after(text, numeral.end());
            if (numeral == null
                    || unit == null
                    || unit.unit().kind() != Kind.MONEY
                    || unit.unit().scale().compareTo(whole.unit().scale()) >= 0
                    || !unit.unit().base().equals(whole.base())) {
                break;
            }
            var scaled = whole.value().multiply(whole.unit().scale()).divide(unit.unit().scale());
            whole =
                    new Figure(
                            scaled.add(numeral.value()),
                            null,
                            null,
                            numeral.decimals(),
                            unit.unit(),
                            false,
                            money.start(),
                            unit.end());
            at = unit.end();
        }
        return whole;
    }

    private @Nullable Numeral share(int at) {
        if (at + 1 < text.length()
                && text.charAt(at) == '/'
                && Numeral.isDigit(text.charAt(at + 1))) {
            return Numeral.at(text, at + 1);
        }
        var total = TOTAL_OF.matcher(text).region(at, Math.min(text.length(), at + 24));
        return total.lookingAt() ? Numeral.at(text, total.end()) : null;
    }

    private @Nullable Numeral after(int at, char... signs) {
        var sign = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        if (sign >= text.length()
                || text.charAt(sign) != signs[0] && text.charAt(sign) != signs[1]) {
            return null;
        }
        var next = sign + 1 < text.length() && text.charAt(sign + 1) == ' ' ? sign + 2 : sign + 1;
        return next < text.length() && Numeral.isDigit(text.charAt(next)) && !taken.get(next)
                ? Numeral.at(text, next)
                : null;
    }

    private static Figure of(
            Numeral value, @Nullable Numeral high, @Nullable Numeral of, Units.Found unit, int at) {
        return new Figure(
                value.value(),
                high == null ? null : high.value(),
                of == null ? null : of.value(),
                Math.max(value.decimals(), of == null ? 0 : of.decimals()),
                unit.unit(),
                false,
                at,
                Math.max(
                        unit.end(),
                        Math.max(
                                value.end(),
                                Math.max(
                                        high == null ? 0 : high.end(),
                                        of == null ? 0 : of.end()))));
    }

    /** «tiêu chí số 5», «Điều 3», «thôn 7»: a name, unless what follows is plainly counted. */
    private boolean named(Figure figure) {
        var previous = wordBefore(figure.start());
        if (previous.equals("số")) {
            var earlier = wordBefore(figure.start() - 3);
            return !Set.of("tổng", "con", "chỉ", "dân").contains(earlier);
        }
        if (!NAMING.contains(previous) || figure.isRatio()) {
            return false;
        }
        var counted = figure.unit().known() || figure.unit() == Unit.PERCENT;
        return !(counted && SOMETIMES.contains(previous));
    }

    /** The word that ends right before this place; "" where there is none, or a sign between. */
    private String wordBefore(int at) {
        var end = at;
        if (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        var start = end;
        while (start > 0 && end - start < 12 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start >= end ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** «hai tiêu chí», «ba xã»: only right before what is counted. */
    private int word(int at) {
        var end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        var value =
                end - at > 4 ? null : SPELLED.get(text.substring(at, end).toLowerCase(Locale.ROOT));
        if (value != null && !wordBefore(at).equals("thứ")) {
            var unit = Units.after(text, end);
            if (unit.unit().known() && unit.unit().kind() == Kind.COUNT) {
                found.add(
                        new Figure(
                                BigDecimal.valueOf(value),
                                null,
                                null,
                                0,
                                unit.unit(),
                                true,
                                at,
                                unit.end()));
                return unit.end();
            }
        }
        return end;
    }
}
