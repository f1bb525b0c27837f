package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a target asks for, apart from what it is about: pure arithmetic.
 *
 * @param upper the upper end of a range; null: no range
 */
public record Goal(Comparison comparison, BigDecimal value, @Nullable BigDecimal upper) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int ALMOST = 99;

    /** How a goal stands to what was there before. */
    public enum Beside {
        /** Nothing is known of before. */
        UNKNOWN,
        /** Something is left to do. */
        AHEAD,
        /** «Đã đạt rồi». */
        REACHED,
        /** «Thấp hơn hiện trạng»: it asks for less than there is. */
        BEHIND
    }

    /** Whether a figure fulfils it. */
    public boolean isReachedBy(BigDecimal actual) {
        var at = actual.compareTo(value);
        return switch (comparison) {
            case AT_LEAST -> at >= 0;
            case MORE_THAN -> at > 0;
            case AT_MOST -> at <= 0;
            case LESS_THAN -> at < 0;
            case EXACTLY -> at == 0;
            case BETWEEN -> at >= 0 && upper != null && actual.compareTo(upper) <= 0;
        };
    }

    public Beside beside(@Nullable BigDecimal before) {
        if (before == null) {
            return Beside.UNKNOWN;
        }
        var at = value.compareTo(before);
        if (comparison.rises() && at < 0 || comparison.falls() && at > 0) {
            return Beside.BEHIND;
        }
        return isReachedBy(before) ? Beside.REACHED : Beside.AHEAD;
    }

    /**
     * How much of the way from the baseline is done, 0 to 100; 100 exactly when it is reached.
     *
     * @param before null: the way begins at nothing
     */
    public int percentDone(@Nullable BigDecimal before, BigDecimal actual) {
        if (isReachedBy(actual)) {
            return (int) WHOLE.longValue();
        }
        var from = before == null ? BigDecimal.ZERO : before;
        var bar = upper != null && from.compareTo(upper) > 0 ? upper : value;
        var way = bar.subtract(from);
        if (way.signum() == 0 || before == null && comparison.falls()) {
            return 0;
        }
        var done =
                actual.subtract(from).multiply(WHOLE).divide(way, 0, RoundingMode.DOWN).longValue();
        return (int) Math.clamp(done, 0, ALMOST);
    }

    /** «≥ 60 %», «250–300 ha». */
    public String text(String measure) {
        return comparison == Comparison.BETWEEN
                ? "%s–%s %s".formatted(Vi.number(value), Vi.number(upper), measure)
                : "%s %s %s".formatted(comparison.sign(), Vi.number(value), measure);
    }
}
