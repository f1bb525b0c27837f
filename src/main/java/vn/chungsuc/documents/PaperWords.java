package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.OfficialPaper.Align;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Column;
import vn.chungsuc.documents.OfficialPaper.Head;
import vn.chungsuc.documents.OfficialPaper.Heading;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.documents.OfficialPaper.Span;
import vn.chungsuc.documents.OfficialPaper.Table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The fixed wording of Decree 30/2020, the same on screen, in DOCX and in PDF. */
public final class PaperWords {

    public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    public static final String END = "./.";
    public static final String SECRETARY = "THƯ KÝ";
    public static final String DECISION = "QUYẾT ĐỊNH";

    /** Stands where something is still to be written. */
    public static final String UNWRITTEN = "(chưa có nội dung)";

    private static final Pattern UNIT =
            Pattern.compile(
                    "(?<=.{9}) (?:TỈNH|THÀNH PHỐ|THỊ XÃ|HUYỆN|QUẬN|(?<!TÁC )XÃ(?! HỘI)|PHƯỜNG|THỊ"
                            + " TRẤN|ĐẶC KHU) .+$");
    private static final String BLANK = "\u00a0".repeat(6);
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private PaperWords() {}

    public static List<String> issuerLines(Head head) {
        return lines(head.issuer());
    }

    public static List<String> superiorLines(Head head) {
        var superior = head.superior();
        return superior == null ? List.of() : lines(superior);
    }

    /** A body's name never breaks inside its unit's: «ỦY BAN NHÂN DÂN», then «XÃ LÚA VÀNG». */
    private static List<String> lines(String body) {
        var unit = UNIT.matcher(body);
        return List.of(
                (body.contains("\n") || !unit.find()
                                ? body
                                : body.substring(0, unit.start()) + "\n" + unit.group().strip())
                        .split("\n"));
    }

    /** A column's head, a date on a line of its own: it must not break inside. */
    public static List<String> headerLines(Column column) {
        return List.of(column.header().split(" (?=\\d{1,2}/\\d{1,2}/\\d{4}$)"));
    }

    public static String numberLine(Head head) {
        return "Số: " + numberAndSymbol(head);
    }

    public static String dateLine(Head head) {
        return head.place() + ", " + date(head);
    }

    public static String basisLine(List<String> basis, int index) {
        return bare(basis.get(index)) + (index == basis.size() - 1 ? "." : ";");
    }

    /** The last recipient is the archive's line and ends the list. */
    public static String recipientLine(List<String> recipients, int index) {
        return "- " + bare(recipients.get(index)) + (index == recipients.size() - 1 ? "." : ";");
    }

    /** «- Lưu: VT, NN.» */
    static boolean isArchive(String recipient) {
        return recipient.matches("(?iu)(?:- *)?lưu *(?::.*|(?:vt|văn thư|hồ sơ)\\b.*)?");
    }

    /** A decision says who decides above its legal basis, and «QUYẾT ĐỊNH:» below it. */
    public static boolean isDecision(Head head) {
        return head.type().equals(DECISION);
    }

    /** «ỦY BAN NHÂN DÂN XÃ LÚA VÀNG», on one line. */
    public static String decidingLine(Head head) {
        return capitals(head.issuer().replace('\n', ' '));
    }

    public static String addresseeLine(List<String> addressees, int index) {
        return "- " + bare(addressees.get(index)) + (index == addressees.size() - 1 ? "." : ";");
    }

    public static String annexLabel(OfficialPaper paper, int index) {
        return paper.annexes().size() == 1 ? "Phụ lục" : "Phụ lục " + ROMAN[index];
    }

    public static String annexReference(Head head) {
        return "(Kèm theo %s số %s %s của %s)"
                .formatted(
                        sentence(head.type()),
                        numberAndSymbol(head),
                        date(head),
                        head.issuerName());
    }

    /** Headings of the first level stand in capitals. */
    public static String heading(Heading heading) {
        var words = heading.number() + " " + heading.text();
        return heading.level() == 1 ? capitals(words) : words;
    }

    public static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }

    public static List<String> shares(Table table) {
        var total = table.columns().stream().mapToInt(Column::width).sum();
        return table.columns().stream()
                .map(column -> String.format(Locale.ROOT, "%.3f%%", 100.0 * column.width() / total))
                .toList();
    }

    public static String alignment(Align align) {
        return switch (align) {
            case LEFT -> "l";
            case CENTRE -> "c";
            case RIGHT -> "r";
        };
    }

    /** The body with the end mark set after its last words; a table is followed by some. */
    public static List<Block> ended(OfficialPaper paper) {
        var ended = new ArrayList<>(paper.body());
        if (!ended.isEmpty() && ended.getLast() instanceof Table) {
            ended.add(Paragraph.of(closing(paper.head())));
        }
        if (!ended.isEmpty() && ended.getLast() instanceof Paragraph(List<Span> words)) {
            var spans = new ArrayList<>(words);
            var last = spans.removeLast();
            var text = last.text().stripTrailing().replaceFirst("\\.(/\\.)?$", "");
            spans.add(new Span(text, last.source(), last.gap()));
            spans.add(Span.text(END));
            ended.set(ended.size() - 1, new Paragraph(spans));
        } else {
            ended.add(Paragraph.of(END));
        }
        return ended;
    }

    private static String closing(Head head) {
        var title = head.title();
        var inside =
                title.length() > 1 && Character.isLowerCase(title.charAt(1))
                        ? Character.toLowerCase(title.charAt(0)) + title.substring(1)
                        : title;
        return "Trên đây là %s %s của %s."
                .formatted(head.type().toLowerCase(Locale.ROOT), inside, head.issuerName());
    }

    private static String numberAndSymbol(Head head) {
        var number = head.number();
        return (number == null ? BLANK : "%02d".formatted(number)) + "/" + head.symbol();
    }

    private static String date(Head head) {
        LocalDate date = head.date();
        return date == null
                ? "ngày%stháng%snăm %d".formatted(BLANK, BLANK, head.year())
                : "ngày %02d tháng %s năm %d"
                        .formatted(date.getDayOfMonth(), month(date), date.getYear());
    }

    /** Only January and February carry a leading zero. */
    private static String month(LocalDate date) {
        var month = date.getMonthValue();
        return month < 3 ? "0" + month : String.valueOf(month);
    }

    private static String sentence(@Nullable String capitals) {
        if (capitals == null || capitals.isEmpty()) {
            return "";
        }
        var lower = capitals.toLowerCase(Locale.ROOT);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    private static String bare(String line) {
        return line.strip().replaceFirst("^- *", "").replaceFirst("[;.]$", "");
    }
}
