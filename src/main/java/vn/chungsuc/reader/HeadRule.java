package vn.chungsuc.reader;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The head's parts each document must have (Nghị định 30/2020/NĐ-CP, Điều 8; Hướng dẫn 36-HD/VPTW
 * for the Party's): national title, issuer, number and symbol, place and date.
 */
final class HeadRule implements Rule {

    private static final String TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String PARTY_TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM";
    private static final Pattern UNREPLACED = Pattern.compile("#\\p{L}|\\{\\{|<<|\\$\\{");

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        var form = paper.form();
        if (!form.kind().official()) {
            return;
        }
        title(paper, findings);
        issuer(paper, findings);
        number(paper, findings);
        date(paper, findings);
    }

    private static void title(Paper paper, Findings findings) {
        var form = paper.form();
        if (form.kind() == Form.Kind.STATE && form.nationLine() == 0) {
            missing(paper, findings, "national-title", "Thiếu Quốc hiệu «" + TITLE + "».", TITLE);
        }
        if (form.kind() == Form.Kind.STATE && form.nationLine() > 0 && form.mottoLine() == 0) {
            missing(
                    paper,
                    findings,
                    "national-title",
                    "Thiếu Tiêu ngữ «Độc lập - Tự do - Hạnh phúc» dưới Quốc hiệu.",
                    "Độc lập - Tự do - Hạnh phúc");
        }
        if (form.kind() == Form.Kind.PARTY && !has(paper, FormLine.PARTY)) {
            missing(
                    paper,
                    findings,
                    "national-title",
                    "Thiếu tiêu đề «" + PARTY_TITLE + "» của văn bản Đảng.",
                    PARTY_TITLE);
        }
    }

    private static boolean has(Paper paper, Pattern block) {
        return paper.paragraphs().stream()
                .limit(20)
                .anyMatch(paragraph -> block.matcher(Tone.one(paragraph.text())).find());
    }

    private static void issuer(Paper paper, Findings findings) {
        if (paper.form().issuerLine() == 0) {
            var inText = paper.form().issuerInText();
            missing(
                    paper,
                    findings,
                    "issuer-missing",
                    "Phần đầu văn bản thiếu tên cơ quan ban hành.",
                    inText == null ? "" : inText);
        }
    }

    private static void number(Paper paper, Findings findings) {
        var form = paper.form();
        var of = paper.particulars();
        if (form.numberLine() == 0) {
            missing(paper, findings, "document-number", "Thiếu số, ký hiệu văn bản.", "");
            return;
        }
        if (of.number() != null && of.symbol() != null) {
            return;
        }
        var what = of.number() == null ? "số" : "ký hiệu";
        findings.add(
                new Finding(
                        "document-number",
                        awaitsRegister(paper) ? Severity.WARN : Severity.ERROR,
                        form.numberLine(),
                        String.valueOf(form.numberText()),
                        "Dòng số, ký hiệu còn để trống phần %s.".formatted(what),
                        "",
                        String.valueOf(form.numberText())));
    }

    private static void date(Paper paper, Findings findings) {
        var form = paper.form();
        var text = form.dateText();
        if (text == null && "BIÊN BẢN".equals(paper.particulars().type())) {
            return;
        }
        if (text == null) {
            missing(
                    paper,
                    findings,
                    "place-date",
                    "Thiếu địa danh và ngày, tháng, năm ban hành.",
                    "");
            return;
        }
        var gaps = gaps(text, paper.particulars().place());
        if (!gaps.isEmpty()) {
            findings.add(
                    new Finding(
                            "place-date",
                            awaitsRegister(paper) ? Severity.WARN : Severity.ERROR,
                            form.dateLine(),
                            text,
                            "Địa danh, ngày ban hành chưa đủ: còn trống " + gaps + ".",
                            "",
                            text));
        }
    }

    /**
     * A paper laid before its signer is whole but for number, day and month: the archive gives all
     * three once it is signed (Điều 15, 18). One of them without the others is an error.
     */
    private static boolean awaitsRegister(Paper paper) {
        var form = paper.form();
        var of = paper.particulars();
        return form.nationLine() > 0
                && form.issuerLine() > 0
                && of.number() == null
                && of.symbol() != null
                && form.dateText() != null
                && gaps(form.dateText(), of.place()).equals("ngày, tháng");
    }

    private static String gaps(String text, @org.jspecify.annotations.Nullable String place) {
        var gaps = new java.util.ArrayList<String>();
        if (place == null) {
            gaps.add("địa danh");
        }
        if (!text.matches(".*\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}.*")) {
            addUnless(gaps, "ngày", text.matches(".*[Nn]gày[\\s.…_]*\\d{1,2}(?!\\d).*"));
            addUnless(gaps, "tháng", text.matches(".*tháng[\\s.…_]*\\d{1,2}(?!\\d).*"));
            addUnless(gaps, "năm", text.matches(".*năm[\\s.…_]*\\d{4}.*"));
        }
        return String.join(", ", gaps);
    }

    private static void addUnless(List<String> gaps, String what, boolean there) {
        if (!there) {
            gaps.add(what);
        }
    }

    /** What is not there has no line: the first of the text is shown. */
    private static void missing(
            Paper paper, Findings findings, String rule, String message, String expected) {
        var lines = paper.source().lines();
        if (lines.stream().limit(30).anyMatch(line -> UNREPLACED.matcher(line).find())
                && (rule.equals("document-number") || rule.equals("place-date"))) {
            return;
        }
        int line = 1;
        while (line < lines.size() && Markup.clean(lines.get(line - 1)).isEmpty()) {
            line++;
        }
        findings.add(
                new Finding(
                        rule,
                        Severity.ERROR,
                        line,
                        Quote.start(Markup.clean(lines.get(line - 1))),
                        message,
                        expected,
                        ""));
    }
}
