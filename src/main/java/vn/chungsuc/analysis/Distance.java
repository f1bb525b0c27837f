package vn.chungsuc.analysis;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.ClassBand;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Verdict;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How far a unit is from the next class, and by which criteria it gets there soonest.
 *
 * @param next null: it is in the highest
 * @param criteriaNeeded how many more criteria the next class asks for
 * @param indicatorsNeeded the fewest indicators by which they can be had
 * @param lacks criteria not met, the one lacking fewest indicators first
 */
record Distance(
        int criteriaMet,
        @Nullable ClassBand band,
        @Nullable ClassBand next,
        int criteriaNeeded,
        int indicatorsNeeded,
        List<Lack> lacks) {

    /**
     * What a criterion lacks.
     *
     * @param needed how many indicators: all of its own, and of the optional ones only so many as
     *     it asks for
     * @param indicators those not met or without a figure, in legal order
     */
    record Lack(Criterion criterion, int needed, List<Indicator> indicators) {}

    static Distance of(
            CriteriaSet set, int criteriaMet, long metMask, Function<Indicator, Verdict> verdicts) {
        var lacks =
                set.criteria().stream()
                        .filter(one -> !set.isIn(metMask, one) && !one.indicators().isEmpty())
                        .map(one -> lack(one, verdicts))
                        .sorted(
                                Comparator.comparingInt(Lack::needed)
                                        .thenComparingInt(one -> one.criterion().index()))
                        .toList();
        var next =
                set.bands().stream()
                        .filter(band -> band.from() > criteriaMet)
                        .min(Comparator.comparingInt(ClassBand::from))
                        .orElse(null);
        var needed = next == null ? 0 : next.from() - criteriaMet;
        return new Distance(
                criteriaMet,
                set.bandOf(criteriaMet),
                next,
                needed,
                lacks.stream().limit(needed).mapToInt(Lack::needed).sum(),
                lacks);
    }

    private static Lack lack(Criterion criterion, Function<Indicator, Verdict> verdicts) {
        var open =
                criterion.indicators().stream().filter(one -> isOpen(verdicts.apply(one))).toList();
        var owed = (int) open.stream().filter(one -> !one.optional()).count();
        var optional = criterion.indicators().stream().filter(Indicator::optional).toList();
        var applicable =
                (int)
                        optional.stream()
                                .filter(one -> verdicts.apply(one) != Verdict.NOT_APPLICABLE)
                                .count();
        var met = (int) optional.stream().filter(one -> verdicts.apply(one) == Verdict.MET).count();
        var choice = Math.max(0, Math.min(criterion.optionalNeeded(), applicable) - met);
        return new Lack(
                criterion,
                owed + choice,
                open.stream().filter(one -> !one.optional() || choice > 0).toList());
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict == Verdict.NOT_MET || verdict == Verdict.MISSING;
    }
}
