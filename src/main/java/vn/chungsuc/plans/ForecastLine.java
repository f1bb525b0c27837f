package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.view.TargetsPage.Foreseen;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;

/** A target's forecast in words and as a small drawing. */
final class ForecastLine {

    /** The drawing's own measure. */
    private static final int WIDTH = 120;

    private static final int HEIGHT = 28;
    private static final int DECIMALS = 1;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private ForecastLine() {}

    static @Nullable Foreseen of(Target target, @Nullable BigDecimal actual, LocalDate today) {
        var most = target.measure().equals("%") ? WHOLE : null;
        var line =
                Forecast.of(
                        target.baseline(),
                        target.baselineYear(),
                        actual,
                        today,
                        target.year(),
                        most);
        if (line == null) {
            return null;
        }
        var from = LocalDate.of(Objects.requireNonNull(target.baselineYear()), 12, 31);
        var to = LocalDate.of(target.year(), 12, 31);
        var now =
                (int)
                        (ChronoUnit.DAYS.between(from, today)
                                * WIDTH
                                / ChronoUnit.DAYS.between(from, to));
        var scale = Scale.of(Stream.of(line.before(), line.now(), line.end(), target.value()));
        var middle = now + "," + scale.at(line.now());
        return new Foreseen(
                Vi.number(line.end(), DECIMALS) + " " + target.measure(),
                target.goal().isReachedBy(line.end()),
                "0," + scale.at(line.before()) + " " + middle,
                middle + " " + WIDTH + "," + scale.at(line.end()),
                scale.at(target.value()));
    }

    /** From figures to heights, the largest on top. */
    private record Scale(BigDecimal low, BigDecimal span) {

        static Scale of(Stream<BigDecimal> figures) {
            var all = figures.sorted().toList();
            var span = all.getLast().subtract(all.getFirst());
            return new Scale(all.getFirst(), span.signum() == 0 ? BigDecimal.ONE : span);
        }

        String at(BigDecimal figure) {
            var height =
                    figure.subtract(low)
                            .multiply(BigDecimal.valueOf(HEIGHT - 4L))
                            .divide(span, 0, RoundingMode.HALF_UP);
            return String.valueOf(HEIGHT - 2 - height.intValue());
        }
    }
}
