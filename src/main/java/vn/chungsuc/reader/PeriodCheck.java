package vn.chungsuc.reader;

import vn.chungsuc.reader.When.Form;

import java.util.List;
import java.util.Locale;

/** Periods the programme never had: «giai đoạn 2020-2025» of xây dựng nông thôn mới. */
final class PeriodCheck implements Check {

    static final String RULE = "period-outside-programme";

    private static final List<String> KNOWN =
            List.of("2010-2015", "2010-2020", "2011-2015", "2011-2020", "2016-2020", "2021-2025", "2021-2030",
                    "2026-2030", "2026-2035", "2021-2026", "2016-2021", "2020-2025", "2015-2020", "2025-2030");

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            for (var when : passage.whens()) {
                if (when.form() == Form.PERIOD && !when.impossible() && isProgramme(passage, when)) {
                    check(passage, when, findings);
                }
            }
        }
    }

    private static void check(Passage passage, When when, Findings findings) {
        var period = when.year() + "-" + when.lastYear();
        var five = when.lastYear() - when.year() == 5 && when.year() % 5 == 0;
        if (KNOWN.contains(period) && !five || when.lastYear() - when.year() < 3) {
            return;
        }
        var expected = five ? (when.year() + 1) + "-" + when.lastYear() : "";
        findings.add(new Finding(RULE, Severity.WARN, passage.lineAt(when.start()), passage.quote(when.start(), when.end()),
                "Chương trình nông thôn mới không có giai đoạn " + period
                        + (expected.isEmpty() ? "." : "; có lẽ là " + expected + "."),
                expected, period));
    }

    /** The word «giai đoạn» right before, and the programme named in the same clause; not a term of office. */
    private static boolean isProgramme(Passage passage, When when) {
        var sentence = passage.sentenceAt(when.start());
        var before = passage.between(Math.max(sentence.start(), when.start() - 140), when.start()).toLowerCase(Locale.ROOT);
        return before.stripTrailing().endsWith("giai đoạn")
                && (before.contains("nông thôn mới") || before.contains("ntm"))
                && !before.contains("đề án") && !before.contains("nghị quyết đại hội");
    }
}
