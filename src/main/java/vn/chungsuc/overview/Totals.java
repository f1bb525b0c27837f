package vn.chungsuc.overview;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.ClassBand;
import vn.chungsuc.criteria.CriteriaSet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What rows add up to. Units without any count stay out of means and classes: what has no data is
 * not zero.
 *
 * @param units in the denominator
 * @param known of them, units with a count of their own or a declared one
 * @param mean criteria per known unit, not rounded; null: none is known
 */
record Totals(
        int units,
        int known,
        int itemised,
        int ready,
        int criteriaMet,
        @Nullable BigDecimal mean,
        List<ClassCount> classes) {

    record ClassCount(ClassBand band, int units) {}

    private static final int SCALE = 6;

    static Totals of(CriteriaSet set, List<UnitRow> counted) {
        var counts = counted.stream().map(UnitRow::count).filter(Objects::nonNull).toList();
        var met = counts.stream().mapToInt(Integer::intValue).sum();
        return new Totals(
                counted.size(),
                counts.size(),
                (int) counted.stream().filter(UnitRow::isItemised).count(),
                (int) counted.stream().filter(UnitRow::ready).count(),
                met,
                counts.isEmpty() ? null : mean(met, counts.size()),
                classes(set, counts));
    }

    static BigDecimal mean(int met, int units) {
        return BigDecimal.valueOf(met)
                .divide(BigDecimal.valueOf(units), SCALE, RoundingMode.HALF_UP);
    }

    private static List<ClassCount> classes(CriteriaSet set, List<Integer> counts) {
        var classes = new ArrayList<ClassCount>();
        for (var band : set.bands()) {
            classes.add(new ClassCount(band, (int) counts.stream().filter(band::holds).count()));
        }
        return classes;
    }

    int unknown() {
        return units - known;
    }
}
