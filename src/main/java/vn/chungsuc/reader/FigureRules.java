package vn.chungsuc.reader;

import java.util.List;

/** The checks that need numbers and times; the body is scanned once for all of them. */
final class FigureRules implements Rule {

    private static final List<Check> CHECKS =
            List.of(
                    new SumCheck(),
                    new SumListCheck(),
                    new GroupSumCheck(),
                    new TableSumCheck(),
                    new TableRowCheck(),
                    new PercentageCheck(),
                    new PartPercentageCheck(),
                    new QuotaCheck(),
                    new ChangeCheck(),
                    new CountCheck(),
                    new CountTableCheck(),
                    new CriteriaCheck(),
                    new CriteriaYearsCheck(),
                    new RemainderCheck(),
                    new CodeCheck(),
                    new LackingCheck(),
                    new RepeatCheck(),
                    new DateCheck(),
                    new DeadlineCheck(),
                    new PeriodCheck(),
                    new DutyCheck(),
                    new UnitCheck());

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        check(Passages.of(paper), reference, findings);
    }

    /** Of a paper already scanned. */
    void check(Passages passages, Reference reference, Findings findings) {
        for (var check : CHECKS) {
            if (findings.late()) {
                return;
            }
            check.check(passages, reference, findings);
        }
    }
}
