package vn.chungsuc.reader;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * «còn 04 tiêu chí … chưa đạt» and, in a paragraph soon after, «Các tiêu chí chưa đạt: 10, 11, 15,
 * 17»: as many as said.
 */
final class LackingCheck implements Check {

    private static final Pattern LACKING =
            Sense.pattern(
                    "(?:các |những )?(?:tiêu chí|chỉ tiêu) (?:còn )?(?:chưa đạt|còn lại|chưa hoàn"
                            + " thành)[^.;\\d]{0,24}$");

    /** Cheap to look for. */
    private static final Pattern LACKING_AT_ALL = Sense.pattern("chưa đạt|còn lại|chưa hoàn");

    /** How many paragraphs above the list its count may stand. */
    private static final int NEAR = 3;

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var passage : passages.all()) {
            if (!Sense.find(LACKING_AT_ALL, passage.text())) {
                continue;
            }
            for (var list : CodeList.in(passage)) {
                var before = passage.between(list.start() - 60, list.start());
                if (list.declared() == null && Sense.find(LACKING, before)) {
                    compare(passages, list, findings);
                }
            }
        }
    }

    private static void compare(Passages passages, CodeList list, Findings findings) {
        var at = list.passage().index();
        for (int above = at - 1; above >= Math.max(0, at - NEAR); above--) {
            var passage = passages.all().get(above);
            for (var figure : passage.figures()) {
                if (figure.counts(list.base())
                        && figure.addable()
                        && ofOneUnit(passage, figure, list)
                        && CriteriaCheck.isRemainder(passage, figure)) {
                    judge(list, figure, findings);
                    return;
                }
            }
        }
    }

    private static boolean ofOneUnit(Passage passage, Figure figure, CodeList list) {
        return Sense.subject(passage, figure.start())
                .equals(Sense.subject(list.passage(), list.start()));
    }

    private static void judge(CodeList list, Figure declared, Findings findings) {
        var count = list.codes().size();
        var passage = list.passage();
        var said = Vi.number(declared.value());
        if (declared.value().compareTo(BigDecimal.valueOf(count)) == 0) {
            findings.holds(
                    CountCheck.RULE,
                    passage.lineAt(list.start()),
                    passage.quote(list.start(), list.end()),
                    "Ghi còn " + said + " " + list.base() + ", nêu đủ " + count + ".");
            return;
        }
        findings.add(
                new Finding(
                        CountCheck.RULE,
                        Severity.ERROR,
                        passage.lineAt(list.start()),
                        passage.quote(list.start(), list.end()),
                        "Ghi còn "
                                + said
                                + " "
                                + list.base()
                                + " nhưng nêu "
                                + count
                                + ": "
                                + String.join("; ", list.codes())
                                + ".",
                        said,
                        String.valueOf(count)));
    }
}
