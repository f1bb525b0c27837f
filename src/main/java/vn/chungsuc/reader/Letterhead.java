package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The head of a document: who issues it, number, place and date, type and title. */
final class Letterhead {

    private static final int LONGEST_HEAD = 60;
    private static final int LONGEST_TITLE = 8;
    private static final int LONGEST_LINE = 2_000;
    private static final Pattern SUBJECT = Pattern.compile("^(?:V/v|Về việc|v/v)\\b[:.]?\\s*");
    static final Pattern BASIS =
            Pattern.compile(
                    "^(?:[-–+*•]\\s*)?(?:Căn cứ|Thực hiện|Tiếp theo|Theo|Xét|Trên cơ sở|Thi"
                            + " hành|Tiếp tục thực hiện|Triển khai|Để|Nhằm|Kính gửi|Phần thứ)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BODY_WORD =
            Pattern.compile(
                    "^(?:ỦY BAN|UBND|UB MTTQ|UBMTTQ|HỘI"
                        + " ĐỒNG|HĐND|HUYỆN|TỈNH|XÃ|PHƯỜNG|THÀNH|THỊ|ĐẢNG|BAN|BCĐ|BQL|SỞ|PHÒNG|VĂN"
                        + " PHÒNG|TRUNG TÂM|MẶT TRẬN|ĐOÀN|HỘI|LIÊN|CÔNG|TRƯỜNG|CHI|TỔ|BỘ|CỤC|CHI"
                        + " CỤC|VIỆN)\\b.*",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private final SourceText source;
    private final List<Piece> agency = new ArrayList<>();

    int nationLine;
    int mottoLine;
    int partyLine;
    int unionLine;
    int numberLine;
    int dateLine;
    int typeLine;
    int titleLine;

    /** The last line of head and title. */
    int end;

    @Nullable String number;
    @Nullable String symbol;
    @Nullable String numberText;
    @Nullable String place;
    @Nullable String dateText;
    @Nullable String type;
    private final StringBuilder title = new StringBuilder();

    Letterhead(SourceText source) {
        this.source = source;
        int last = lastLine();
        typeLine = typeLine(last);
        for (int line = 1; line <= (typeLine > 0 ? typeLine - 1 : last); line++) {
            for (var piece : Piece.of(source, line)) {
                take(piece);
            }
        }
        for (int line = typeLine + 1;
                typeLine > 0 && line <= Math.min(last, typeLine + 12);
                line++) {
            Piece.of(source, line).forEach(this::takeLate);
        }
        readTitle();
    }

    /** Where the head must have ended: at the first numbered part. */
    private int lastLine() {
        int seen = 0;
        for (int line = 1; line <= source.lines().size(); line++) {
            var text = clean(line);
            if (text.isEmpty()) {
                continue;
            }
            var opener = Opener.of(text);
            if (++seen > LONGEST_HEAD || opener != null && opener.number() != null) {
                return line - 1;
            }
        }
        return source.lines().size();
    }

    /** No line of a head is so long that more than its beginning matters. */
    private String clean(int line) {
        var text = source.line(line);
        return Markup.clean(text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text);
    }

    /** The first heading that is a type's name and stands after number and date, if these stand. */
    private int typeLine(int last) {
        int first = 0;
        for (int line = 1; line <= last; line++) {
            for (var piece : Piece.of(source, line)) {
                if (DocumentType.heading(piece.text()) != null && !piece.text().endsWith(",")) {
                    first = first == 0 ? line : first;
                    if (headEndedBefore(line)) {
                        return line;
                    }
                }
            }
        }
        return first;
    }

    private boolean headEndedBefore(int line) {
        for (int above = 1; above < line; above++) {
            for (var piece : Piece.of(source, above)) {
                if (FormLine.numbered(piece.text())
                        || FormLine.PLACE_AND_DATE.matcher(piece.text()).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void take(Piece piece) {
        var text = without(piece, FormLine.NATION, piece.text());
        text = without(piece, FormLine.MOTTO, text);
        text = without(piece, FormLine.PARTY, text);
        text = without(piece, FormLine.YOUTH, text);
        text = takeNumber(piece.line(), text);
        if (takeDate(piece.line(), text) || takeSubject(piece.line(), text)) {
            return;
        }
        var rest = text.replaceAll("[*_–—-]{2,}|^[*_-]+$", "").strip();
        if (BODY_WORD.matcher(upper(rest)).matches()
                        && rest.length() < 160
                        && Letters.capitals(rest)
                || !agency.isEmpty() && continuesAgency(piece.line(), rest)) {
            agency.add(new Piece(rest, piece.line()));
        }
    }

    private boolean continuesAgency(int line, String rest) {
        return Letters.capitals(rest)
                && rest.length() < 160
                && line - agency.getLast().line() <= 2
                && numberLine == 0
                && !rest.matches("(?:DỰ THẢO|MẬT|TỐI MẬT|TUYỆT MẬT|KHẨN|THƯỢNG KHẨN|HỎA TỐC)\\b.*");
    }

    private static String upper(String text) {
        return text.toUpperCase(java.util.Locale.ROOT);
    }

    private String without(Piece piece, Pattern block, String text) {
        var found = block.matcher(text);
        if (!found.find()) {
            return text;
        }
        if (block == FormLine.NATION && nationLine == 0) {
            nationLine = piece.line();
        } else if (block == FormLine.MOTTO && mottoLine == 0) {
            mottoLine = piece.line();
        } else if (block == FormLine.PARTY && partyLine == 0) {
            partyLine = piece.line();
        } else if (block == FormLine.YOUTH && unionLine == 0) {
            unionLine = piece.line();
        }
        return (text.substring(0, found.start()) + text.substring(found.end())).strip();
    }

    private String takeNumber(int line, String text) {
        var found = FormLine.NUMBER.matcher(text);
        if (numberLine > 0 || !FormLine.numbered(text) || !found.find()) {
            return text;
        }
        numberLine = line;
        numberText = found.group().strip();
        number = found.group("number") == null ? null : found.group("number").replace(" ", "");
        symbol = found.group("symbol") == null ? null : tight(found.group("symbol"));
        return text.substring(found.end()).strip();
    }

    static String tight(String symbol) {
        return symbol.replaceAll("\\s+", "").replace('–', '-');
    }

    private boolean takeDate(int line, String text) {
        var found = FormLine.PLACE_AND_DATE.matcher(text);
        if (dateLine > 0 || !found.matches()) {
            return false;
        }
        dateLine = line;
        dateText = text;
        place = found.group("place");
        return true;
    }

    /** Some set number and date below the title, or beside the type. */
    private void takeLate(Piece piece) {
        var text = takeNumber(piece.line(), piece.text());
        if (numberLine != piece.line() || !text.isEmpty()) {
            takeDate(piece.line(), text);
        }
    }

    private boolean takeSubject(int line, String text) {
        var found = SUBJECT.matcher(text);
        if (typeLine > 0 || !found.find()) {
            return false;
        }
        titleLine = line;
        type = "CÔNG VĂN";
        title.append(text.substring(found.end()));
        end = line;
        return true;
    }

    private void readTitle() {
        if (typeLine == 0) {
            end = Math.max(end, Math.max(numberLine, Math.max(dateLine, nationLine)));
            return;
        }
        var heading = headingAt(typeLine);
        type = DocumentType.heading(heading);
        end = typeLine;
        if (type != null && heading.replaceAll("[: ]+$", "").length() > type.length()) {
            title.append(heading);
            titleLine = typeLine;
        }
        int taken = 0;
        boolean gap = false;
        for (int line = typeLine + 1;
                line <= source.lines().size() && taken < LONGEST_TITLE;
                line++) {
            var text = clean(line);
            if (text.isEmpty()) {
                gap = true;
                continue;
            }
            if (!titleGoesOn(text, gap)) {
                return;
            }
            title.append(title.isEmpty() ? "" : " ").append(text);
            titleLine = titleLine == 0 ? line : titleLine;
            end = line;
            taken++;
            gap = false;
        }
    }

    private boolean titleGoesOn(String text, boolean gap) {
        if (Opener.of(text) != null || FormLine.standsAlone(text) || text.startsWith("Kính gửi")) {
            return false;
        }
        if (title.isEmpty()) {
            return text.length() < 500 && !text.startsWith("Căn cứ");
        }
        if (gap) {
            return Character.isLowerCase(text.charAt(0)) && !title.toString().endsWith(".");
        }
        return !BASIS.matcher(text).find() && text.length() < 300;
    }

    private String headingAt(int line) {
        return Piece.of(source, line).stream()
                .map(Piece::text)
                .filter(text -> DocumentType.heading(text) != null)
                .findFirst()
                .orElse("");
    }

    @Nullable String title() {
        var text = title.toString().replaceAll("\\s+", " ").replaceAll("[;,.]$", "").strip();
        return text.isEmpty() ? null : text;
    }

    AgencyName agency() {
        return AgencyName.of(agency);
    }
}
