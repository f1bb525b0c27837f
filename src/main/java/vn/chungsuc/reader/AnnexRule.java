package vn.chungsuc.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An annex or form said to come with the document must come with it. */
final class AnnexRule implements Rule {

    private static final Pattern CITED =
            Pattern.compile(
                    "(?<![\\p{L}])(?<label>[Pp]hụ lục|PHỤ LỤC|[Pp]hụ biểu|[Mm]ẫu biểu|[Bb]iểu"
                        + " mẫu|[Bb]iểu|[Mm]ẫu(?= số))"
                        + "(?:\\s+số)?(?<numbers>\\s*(?:\\d{1,2}|[IVX]{1,5})(?![\\p{L}\\d])"
                        + "(?:\\s*(?:,|và|;|-)\\s*(?:\\d{1,2}|[IVX]{1,5})(?![\\p{L}\\d])){0,10})?(?:(?!phụ"
                        + " lục)[^.;()\\[\\]]){0,60}?(?:kèm theo|đính kèm)(?<rest>.{0,40})");

    /** «chi tiết tại Phụ lục III»: of this document, if it has numbered annexes at all. */
    private static final Pattern REFERRED =
            Pattern.compile(
                    "(?:tại|theo|xem|ở)\\s+(?<label>[Pp]hụ lục|[Mm]ẫu"
                        + " biểu|[Bb]iểu|[Mm]ẫu)\\s+(?:số\\s+)?"
                        + "(?<numbers>\\d{1,2}|[IVX]{1,5})(?![\\p{L}\\d/]|\\.\\d)(?<rest>.{0,60})");

    /** «ban hành kèm theo Quyết định số …»: another document's annex. */
    private static final Pattern ANOTHERS =
            Pattern.compile(
                    "^\\s*(?:,\\s*)?(?:(?:ban hành\\s+)?(?:kèm theo|của)\\s+)?(?:Luật|Nghị|Quyết"
                        + " định|Thông tư|Hướng dẫn|Công văn|Chỉ thị|Kế hoạch số|Tờ trình|Đề án|Bộ"
                        + " tiêu chí|Quy định)");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}|[IVX]{1,5}");

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        if (!paper.form().kind().official()) {
            return;
        }
        var present = present(paper);
        boolean numbered = present.stream().anyMatch(number -> number > 0);
        for (var paragraph : paper.body()) {
            var text = Tone.one(paragraph.text());
            if (text.contains("kèm")) {
                cited(paragraph, text, CITED, present, findings);
            }
            if (numbered) {
                cited(paragraph, text, REFERRED, present, findings);
            }
        }
    }

    private static void cited(
            Paragraph paragraph,
            String text,
            Pattern pattern,
            Set<Integer> present,
            Findings findings) {
        var cited = pattern.matcher(text);
        while (cited.find()) {
            if (ANOTHERS.matcher(cited.group("rest")).find()) {
                continue;
            }
            var absent = absent(cited.group("numbers"), present);
            if (!absent.isEmpty()) {
                tell(
                        paragraph,
                        text,
                        cited.start("label"),
                        cited.start("rest"),
                        cited.group("label"),
                        absent,
                        findings);
            }
        }
    }

    private static void tell(
            Paragraph paragraph,
            String text,
            int from,
            int to,
            String label,
            List<String> absent,
            Findings findings) {
        var names = String.join(", ", absent);
        findings.add(
                new Finding(
                        "annex-absent",
                        Severity.ERROR,
                        paragraph.lineAt(from),
                        text.substring(from, to).strip(),
                        "Dẫn đến %s%s kèm theo nhưng trong tệp không có."
                                .formatted(
                                        label.toLowerCase(Locale.ROOT),
                                        names.isBlank() ? "" : " " + names),
                        "",
                        ""));
    }

    /**
     * @return the numbers not there; one blank name for an annex without a number
     */
    private static List<String> absent(
            @org.jspecify.annotations.Nullable String numbers, Set<Integer> present) {
        var absent = new ArrayList<String>();
        if (numbers == null) {
            if (present.isEmpty()) {
                absent.add("");
            }
            return absent;
        }
        var each = NUMBER.matcher(numbers);
        while (each.find()) {
            if (!present.contains(value(each.group()))
                    && !(present.contains(0) && present.size() == 1)) {
                absent.add(each.group());
            }
        }
        return absent;
    }

    /** Numbers of the annexes there are; 0 stands for one without a number. */
    private static Set<Integer> present(Paper paper) {
        var present = new HashSet<Integer>();
        for (var annex : paper.annexes()) {
            var number =
                    NUMBER.matcher(
                            annex.label()
                                    .replaceAll(
                                            "\\p{Ll}|PHỤ LỤC|PHỤ BIỂU|MẪU BIỂU|BIỂU"
                                                    + " MẪU|BIỂU|MẪU|SỐ",
                                            " "));
            present.add(number.find() ? value(number.group()) : 0);
        }
        return present;
    }

    private static int value(String number) {
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : Roman.value(number);
    }
}
