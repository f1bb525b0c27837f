package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the documents a document names. */
final class Citations {

    private static final String TYPES =
            "(?<type>[Hh]iến pháp|[Bb]ộ luật|[Ll]uật|[Pp]háp lệnh|[Nn]ghị quyết liên tịch|[Nn]ghị"
                    + " quyết|[Nn]ghị định|[Qq]uyết định|[Cc]hỉ thị|[Tt]hông tư liên tịch|[Tt]hông"
                    + " tư|[Tt]hông báo|[Kk]ế hoạch|[Cc]ông văn|[Hh]ướng dẫn|[Kk]ết luận|[Cc]hương"
                    + " trình|[Đđ]ề án|[Pp]hương án|[Bb]áo cáo|[Tt]ờ trình|[Qq]uy định|[Qq]uy"
                    + " chế|[Cc]ông điện|[Vv]ăn bản|[Bb]iên bản|PA|KH|QĐ|NQ|CV|BC|TB|CT)";

    private static final String SYMBOL =
            "\\d{1,5}[A-Za-z]?(?:\\s?/\\s?\\d{4}(?=\\s?[/-]))?"
                    + "(?:\\s?[-–/]\\s?\\p{Lu}[\\p{L}\\d]{0,12}(?:&\\p{Lu}{1,5})?){1,6}";

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?<![\\p{L}])"
                            + TYPES
                            + "(?:\\s+(?:thẩm tra|thẩm định|giám sát|tổng hợp))?"
                            + "\\s+(?:(?:số\\s*:?\\s*)(?<number>"
                            + SYMBOL
                            + "|\\d{1,5}(?![\\d.,/%-]))|(?<direct>"
                            + SYMBOL
                            + "))");

    /** Where a number may stand: cheap to find, so that the long pattern is tried there alone. */
    private static final Pattern HINT = Pattern.compile("số\\s*:?\\s*\\d|\\d\\s?[-–/]\\s?\\p{Lu}");

    private static final int LONGEST_TYPE = 40;
    private static final int LONGEST_NUMBER = 100;

    /** Types that always have a number and a date. */
    private static final Pattern UNNUMBERED =
            Pattern.compile(
                    "^(?:[-–+*•]\\s*)?(?:(?:Căn cứ|Thực hiện|Tiếp theo|Theo|Xét|Trên cơ sở|Thi"
                        + " hành|Tiếp tục thực hiện|Triển khai(?: thực"
                        + " hiện)?|các|vào)\\s+){1,3}(?<type>Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị"
                        + " quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Thông báo|Công văn|Tờ"
                        + " trình|Kết luận|Hướng dẫn)(?![\\p{L}])");

    private static final Pattern NEXT_LAW =
            Pattern.compile(";\\s+(?<type>Luật|Bộ luật|Pháp lệnh)(?=\\s)");
    private static final Pattern OF_DAY = Pattern.compile("\\s+(?:số\\s+\\d|ngày\\s).*$");
    private static final Pattern LAW_NUMBER = Pattern.compile("số\\s+(?<number>" + SYMBOL + ")");

    private static final Pattern DATED =
            Pattern.compile(
                    "^\\s*,?\\s*\\(?(?:được\\s+)?(?:ký\\s+|ban hành\\s+)?ngày\\s*" + Days.DATE);
    private static final Pattern DATED_LATER = Pattern.compile("(?<![\\p{L}])ngày\\s*" + Days.DATE);
    private static final Pattern ISSUED =
            Pattern.compile(
                    "^\\s*,?\\s*(?:của|do)\\s+(?<issuer>[^;.()]{2,140}?)(?:\\s+ban"
                            + " hành)?(?=\\s*[;.()]|\\s*,\\s|\\s+(?:về|Về|v/v|V/v|ban hành|phê"
                            + " duyệt|quy định|hướng dẫn|thông qua|sửa đổi|kế hoạch|triển"
                            + " khai|giao|ngày|và (?:các|Quyết|Nghị|Kế)|đã|tại|cho|thực hiện|giải"
                            + " quyết|năm|giai đoạn|Triển khai)(?![\\p{L}])|\\s*$)");
    private static final Pattern ABOUT =
            Pattern.compile("^\\s*,?\\s*(?:(?:về|Về)\\s+việc\\s+|(?:về|Về|v/v|V/v)\\s+)?");

    /** «…, Phòng Kinh tế đề nghị các xã»: the sentence goes on with who issues. */
    private static final Pattern INTRODUCTION =
            Pattern.compile(
                    ",\\s+(?:UBND|Ủy ban nhân dân|Phòng|Sở|Ban [Cc]hỉ đạo|BCĐ|Ban [Qq]uản"
                            + " lý|BQL|Văn phòng|Đảng ủy|Hội)[^,;]{0,80}?(?:đề nghị|ban hành|xây"
                            + " dựng|báo cáo|thông báo|yêu cầu|kính trình|hướng dẫn).*$");

    private static final Pattern SEGMENT_END =
            Pattern.compile(";|\\s\\(|\\)|\\./\\.|\\.(?=\\s+\\p{Lu}|\\s*$)|\\s:(?=\\s)");
    private static final Pattern UNNUMBERED_ISSUER =
            Pattern.compile(
                    "^\\s*(?:của\\s+)?(?<issuer>\\p{Lu}[^;.()]{1,120}?)(?=\\s+(?:về|Về|ngày)(?![\\p{L}])|\\s*[;.]|$)");

    private static final int LONGEST_TITLE = 500;

    private final List<Citation> found = new ArrayList<>();

    /**
     * @param basisEnd index after the last paragraph that may hold the legal basis
     */
    static List<Citation> of(List<Paragraph> paragraphs, int basisStart, int basisEnd) {
        var citations = new Citations();
        for (int i = 0; i < paragraphs.size(); i++) {
            citations.read(paragraphs.get(i), i >= basisStart && i < basisEnd);
        }
        return List.copyOf(citations.found);
    }

    private void read(Paragraph paragraph, boolean basis) {
        if (!basis && paragraph.text().indexOf('/') < 0 && !paragraph.text().contains("số ")) {
            return;
        }
        var text = Tone.one(paragraph.text());
        if (basis) {
            readUnnumbered(paragraph, text);
        }
        readNumbered(paragraph, text, basis);
    }

    private void readNumbered(Paragraph paragraph, String text, boolean basis) {
        var matcher = NUMBERED.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        var hint = HINT.matcher(text);
        for (int from = 0; from < text.length() && hint.find(from); ) {
            matcher.region(
                    Math.max(from, hint.start() - LONGEST_TYPE),
                    Math.min(text.length(), hint.end() + LONGEST_NUMBER));
            if (!matcher.find()) {
                from = hint.end();
                continue;
            }
            from = matcher.end();
            var number = matcher.group(matcher.group("number") == null ? "direct" : "number");
            var rest = rest(text, matcher.end());
            add(paragraph, text, matcher, tight(number), rest, basis);
        }
    }

    private static String tight(String number) {
        return number.replaceAll("\\s+", "").replace('–', '-');
    }

    /** What is said of the document up to the end of its part of the sentence. */
    private static String rest(String text, int from) {
        var window = text.substring(from, Math.min(text.length(), from + LONGEST_TITLE));
        var end = SEGMENT_END.matcher(window);
        int to = end.find() ? end.start() : window.length();
        var next = NUMBERED.matcher(window).region(0, to);
        return window.substring(0, next.find() ? next.start() : to);
    }

    private void add(
            Paragraph paragraph,
            String text,
            Matcher at,
            String number,
            String rest,
            boolean basis) {
        var said = Said.of(rest);
        var quote = text.substring(at.start(), at.end()) + rest.substring(0, said.particulars());
        found.add(
                new Citation(
                        capital(at.group("type")),
                        number,
                        said.date(),
                        said.issuer(),
                        said.title(),
                        paragraph.lineAt(at.start()),
                        quote.strip(),
                        basis));
    }

    /** A legal basis that names a document but not its number; of laws there may be several. */
    private void readUnnumbered(Paragraph paragraph, String text) {
        var matcher = UNNUMBERED.matcher(text);
        if (!matcher.find()) {
            return;
        }
        var numbered = NUMBERED.matcher(text);
        if (!numbered.find() || numbered.start() != matcher.start("type")) {
            addUnnumbered(paragraph, text, matcher);
        }
        var law = NEXT_LAW.matcher(text);
        while (law.find()) {
            addUnnumbered(paragraph, text, law);
        }
    }

    private void addUnnumbered(Paragraph paragraph, String text, Matcher matcher) {
        var type = matcher.group("type");
        var rest = rest(text, matcher.end());
        var quote = (type + rest).strip();
        int line = paragraph.lineAt(matcher.start("type"));
        if (isLaw(type)) {
            var number = LAW_NUMBER.matcher(rest);
            var name = OF_DAY.matcher(rest).replaceFirst("");
            found.add(
                    new Citation(
                            type,
                            number.find() ? tight(number.group("number")) : null,
                            Days.in(rest),
                            null,
                            Said.title(name),
                            line,
                            quote,
                            true));
            return;
        }
        var issuer = UNNUMBERED_ISSUER.matcher(rest);
        boolean named = issuer.find();
        var title = ABOUT.matcher(named ? rest.substring(issuer.end()) : rest).replaceFirst("");
        found.add(
                new Citation(
                        type,
                        null,
                        Days.in(rest),
                        named ? issuer.group("issuer").strip() : null,
                        Said.title(title),
                        line,
                        quote,
                        true));
    }

    /** Laws are cited by name (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    static boolean isLaw(String type) {
        return type.equalsIgnoreCase("Luật")
                || type.equalsIgnoreCase("Bộ luật")
                || type.equalsIgnoreCase("Hiến pháp")
                || type.equalsIgnoreCase("Pháp lệnh");
    }

    private static String capital(String type) {
        return Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }

    /**
     * What follows a number.
     *
     * @param particulars how far date and issuer reach
     */
    private record Said(
            @Nullable LocalDate date,
            @Nullable String issuer,
            @Nullable String title,
            int particulars) {

        static Said of(String rest) {
            int at = 0;
            LocalDate date = null;
            var dated = DATED.matcher(rest);
            if (dated.find()) {
                date = Days.of(dated);
                at = dated.end();
            }
            String issuer = null;
            var issued = ISSUED.matcher(rest).region(at, rest.length());
            if (issued.find()) {
                issuer = issued.group("issuer").strip();
                at = issued.end();
            }
            if (date == null) {
                var later = DATED_LATER.matcher(rest).region(at, Math.min(rest.length(), at + 40));
                if (later.find() && later.start() - at <= 3) {
                    date = Days.of(later);
                    at = later.end();
                }
            }
            var about = ABOUT.matcher(rest.substring(at)).replaceFirst("");
            return new Said(date, issuer, title(INTRODUCTION.matcher(about).replaceFirst("")), at);
        }

        static @Nullable String title(String text) {
            var title = text.replaceAll("^[\\s,:–-]+|[\\s,:–-]+$", "");
            return title.length() < 3 ? null : title;
        }
    }
}
