package vn.chungsuc.reader;

import vn.chungsuc.reader.When.Form;

import java.util.List;
import java.util.Locale;

/** Periods the programme never had: «giai đoạn 2020-2025» of xây dựng nông thôn mới. */
final class PeriodCheck implements Check {

    static final String RULE = "period-outside-programme";

    private record Phase(int first, int last) {}

    private static final List<Phase> PHASES =
            List.of(
                    new Phase(2010, 2020),
                    new Phase(2021, 2025),
                    new Phase(2021, 2030),
                    new Phase(2026, 2035));

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            for (var when : passage.whens()) {
                if (when.form() == Form.PERIOD
                        && !when.impossible()
                        && isProgramme(passage, when)) {
                    check(passage, when, findings);
                }
            }
        }
    }

    private static void check(Passage passage, When when, Findings findings) {
        var within =
                PHASES.stream()
                        .anyMatch(phase ->
                                when.year() >= phase.first() && when.lastYear() <= phase.last());
        if (within || when.lastYear() - when.year() > 10) {
            return;
        }
        var period = when.year() + "-" + when.lastYear();
        var five = when.lastYear() - when.year() == 5 && when.year() % 5 == 0;
        var expected = five ? (when.year() + 1) + "-" + when.lastYear() : "";
        findings.add(
                new Finding(
                        RULE,
                        Severity.WARN,
                        passage.lineAt(when.start()),
                        passage.quote(when.start(), when.end()),
                        "Chương trình nông thôn mới không có giai đoạn "
                                + period
                                + (expected.isEmpty() ? "." : "; có lẽ là " + expected + "."),
                        expected,
                        period));
    }

    /**
     * The word «giai đoạn» right before, and the programme named in the same clause; not a term of
     * office.
     */
    private static boolean isProgramme(Passage passage, When when) {
        var sentence = passage.sentenceAt(when.start());
        var before =
                passage.between(Math.max(sentence.start(), when.start() - 140), when.start())
                        .toLowerCase(Locale.ROOT);
        return before.stripTrailing().endsWith("giai đoạn")
                && (before.contains("nông thôn mới") || before.contains("ntm"))
                && !before.contains("đề án")
                && !before.contains("nghị quyết đại hội");
    }
}
