package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a figure would stand at the end, if it went on as it went from the baseline to now: the
 * straight line through two known points, and no more than that.
 *
 * @param before at the end of the baseline's year
 * @param now as it stands
 * @param end at the end of the target's year, by the line
 */
public record Forecast(BigDecimal before, BigDecimal now, BigDecimal end) {

    /** Over a few days a line says nothing. */
    private static final int LEAST_DAYS = 28;

    private static final int DECIMALS = 2;

    /**
     * Null where there are fewer than two points, they lie too close together, or the year is over.
     *
     * @param most what cannot be exceeded; null: no bound above. None is below nothing.
     */
    static @Nullable Forecast of(
            @Nullable BigDecimal before,
            @Nullable Integer beforeYear,
            @Nullable BigDecimal now,
            LocalDate today,
            int targetYear,
            @Nullable BigDecimal most) {
        if (before == null || beforeYear == null || now == null) {
            return null;
        }
        var from = LocalDate.of(beforeYear, 12, 31);
        var to = LocalDate.of(targetYear, 12, 31);
        var gone = ChronoUnit.DAYS.between(from, today);
        if (gone < LEAST_DAYS || !today.isBefore(to)) {
            return null;
        }
        var whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
        var line =
                now.subtract(before)
                        .multiply(whole)
                        .divide(BigDecimal.valueOf(gone), DECIMALS, RoundingMode.HALF_UP)
                        .add(before)
                        .max(BigDecimal.ZERO);
        return new Forecast(before, now, most == null ? line : line.min(most));
    }
}
