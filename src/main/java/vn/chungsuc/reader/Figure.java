package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Unit.Kind;

import java.math.BigDecimal;

/**
 * A number in a text with what it counts.
 *
 * @param value as written, in {@code unit}; the lower end of a range, the first of n/m
 * @param high the upper end of «250-300»; null: no range
 * @param of the second of «n/m»; null: no ratio
 * @param decimals as written
 * @param spelled «hai tiêu chí»
 * @param start of the number
 * @param end after the unit
 */
record Figure(
        BigDecimal value,
        @Nullable BigDecimal high,
        @Nullable BigDecimal of,
        int decimals,
        Unit unit,
        boolean spelled,
        int start,
        int end) {

    Kind kind() {
        return unit.kind();
    }

    String base() {
        return unit.base();
    }

    boolean isRatio() {
        return of != null;
    }

    /** One number, with a unit of the list, that can be added to others. */
    boolean addable() {
        return high == null
                && of == null
                && unit.known()
                && (kind() == Kind.MONEY || kind() == Kind.COUNT || kind() == Kind.MEASURE);
    }

    boolean counts(String what) {
        return kind() == Kind.COUNT && base().equals(what);
    }

    /** In the base unit: đồng, m², hộ. */
    BigDecimal amount() {
        return value.multiply(unit.scale());
    }

    /** How far the true amount may be from the written one: half of the last digit's worth. */
    BigDecimal blur() {
        return decimals == 0
                ? BigDecimal.ZERO
                : unit.scale().movePointLeft(decimals).divide(BigDecimal.TWO);
    }

    Figure with(Unit other, int newEnd) {
        return new Figure(value, high, of, decimals, other, spelled, start, newEnd);
    }
}
