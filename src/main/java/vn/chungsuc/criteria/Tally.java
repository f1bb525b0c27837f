package vn.chungsuc.criteria;

import java.util.List;

/**
 * The counts of one unit, set and year. Bit i of a mask is the i-th criterion in legal order.
 *
 * @param missingMask criteria not met that still lack a figure
 * @param indicatorsTotal those that apply
 * @param missing by criterion index: how many figures are missing
 * @param ready every criterion is met
 */
public record Tally(
        int criteriaMet,
        int criteriaTotal,
        int indicatorsMet,
        int indicatorsTotal,
        int indicatorsMissing,
        long metMask,
        long missingMask,
        List<Integer> missing,
        boolean ready) {

    /** The verdict at a position of the set. */
    @FunctionalInterface
    public interface Verdicts {
        Verdict at(int position);
    }

    static Tally of(CriteriaSet set, Verdicts verdicts) {
        var missing = new Integer[set.criteriaTotal()];
        long met = 0;
        long lacking = 0;
        int indicatorsMet = 0;
        int applicable = 0;
        for (var criterion : set.criteria()) {
            var count = Count.of(criterion, verdicts);
            var bit = 1L << criterion.index();
            met |= count.isMet(criterion) ? bit : 0;
            lacking |= !count.isMet(criterion) && count.missing > 0 ? bit : 0;
            missing[criterion.index()] = count.missing;
            indicatorsMet += count.met;
            applicable += count.applicable;
        }
        var criteriaMet = Long.bitCount(met);
        var ready = set.criteriaTotal() > 0 && criteriaMet == set.criteriaTotal();
        var lost = List.of(missing);
        var allMissing = lost.stream().mapToInt(Integer::intValue).sum();
        return new Tally(
                criteriaMet,
                set.criteriaTotal(),
                indicatorsMet,
                applicable,
                allMissing,
                met,
                lacking,
                lost,
                ready);
    }

    public boolean isMet(Criterion criterion) {
        return (metMask & 1L << criterion.index()) != 0;
    }

    public int missing(Criterion criterion) {
        return missing.get(criterion.index());
    }

    /** Of one criterion: its own, and its optional indicators apart. */
    private static final class Count {
        private int met;
        private int missing;
        private int applicable;
        private int owed;
        private int optionalMet;
        private int optionalApplicable;

        static Count of(Criterion criterion, Verdicts verdicts) {
            var count = new Count();
            for (var indicator : criterion.indicators()) {
                count.add(verdicts.at(indicator.position()), indicator.optional());
            }
            return count;
        }

        private void add(Verdict verdict, boolean optional) {
            if (verdict == Verdict.NOT_APPLICABLE) {
                return;
            }
            applicable++;
            missing += verdict == Verdict.MISSING ? 1 : 0;
            met += verdict == Verdict.MET ? 1 : 0;
            if (optional) {
                optionalApplicable++;
                optionalMet += verdict == Verdict.MET ? 1 : 0;
            } else {
                owed += verdict == Verdict.MET ? 0 : 1;
            }
        }

        /** With only «không áp dụng» it is met; without any indicator (a draft's) it is not. */
        private boolean isMet(Criterion criterion) {
            return !criterion.indicators().isEmpty()
                    && owed == 0
                    && optionalMet >= Math.min(criterion.optionalNeeded(), optionalApplicable);
        }
    }
}
