package vn.chungsuc.analysis;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.analysis.TrendQueries.Count;
import vn.chungsuc.criteria.ClassBand;
import vn.chungsuc.criteria.CriteriaSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The units of an area in one year, added up.
 *
 * @param units with figures of their own
 * @param full of them, units that meet every criterion
 * @param counts units by criteria met
 */
record YearTotals(
        int units,
        int criteriaMet,
        int indicatorsMet,
        int indicatorsTotal,
        int full,
        List<Count> counts) {

    static YearTotals of(List<Count> counts) {
        return new YearTotals(
                sum(counts, Count::units),
                sum(counts, count -> count.criteriaMet() * count.units()),
                sum(counts, Count::indicatorsMet),
                sum(counts, Count::indicatorsTotal),
                sum(counts, Count::ready),
                counts);
    }

    private static int sum(List<Count> counts, ToIntFunction<Count> part) {
        return counts.stream().mapToInt(part).sum();
    }

    BigDecimal meanCriteria() {
        return Words.ratio(criteriaMet, units);
    }

    BigDecimal meanIndicators() {
        return Words.ratio(indicatorsMet, units);
    }

    /** Of all there are to meet, in per cent: what sets of different length have in common. */
    @Nullable BigDecimal criteriaShare(CriteriaSet set) {
        return Words.percent(criteriaMet, (long) units * set.criteriaTotal());
    }

    /** Of those that apply. */
    @Nullable BigDecimal indicatorShare() {
        return Words.percent(indicatorsMet, indicatorsTotal);
    }

    int in(ClassBand band) {
        return counts.stream()
                .filter(count -> band.holds(count.criteriaMet()))
                .mapToInt(Count::units)
                .sum();
    }

    List<Integer> bands(CriteriaSet set) {
        return set.bands().stream().map(this::in).toList();
    }
}
