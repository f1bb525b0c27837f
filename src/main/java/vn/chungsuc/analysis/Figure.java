package vn.chungsuc.analysis;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A value as one number, to be held against others of its kind.
 *
 * @param value in per cent where it is a share
 * @param part of a ratio, with its whole
 */
record Figure(
        BigDecimal value, @Nullable BigDecimal part, @Nullable BigDecimal whole, boolean share) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** By the part's key; the whole indicator has the empty one. Words have no number. */
    static Map<String, Figure> of(Indicator indicator, Reading reading) {
        var figures = new LinkedHashMap<String, Figure>();
        if (reading instanceof Reading.Parts(var parts)) {
            for (var asked : indicator.asked()) {
                var given = parts.get(asked.key());
                if (given != null) {
                    one(given, indicator.requirement().isShare(asked) || indicator.isPercent())
                            .ifPresent(figure -> figures.put(asked.key(), figure));
                }
            }
        } else {
            one(reading, indicator.isPercent()).ifPresent(figure -> figures.put("", figure));
        }
        return figures;
    }

    private static Optional<Figure> one(Reading reading, boolean share) {
        return switch (reading) {
            case Reading.Figure(var value) -> Optional.of(new Figure(value, null, null, share));
            case Reading.Ratio(var part, var whole) when whole.signum() > 0 ->
                    Optional.of(
                            new Figure(
                                    Words.ratio(share ? part.multiply(MOST) : part, whole),
                                    part,
                                    whole,
                                    share));
            default -> Optional.empty();
        };
    }

    boolean isSame(BigDecimal other) {
        return value.compareTo(other) == 0;
    }

    /** «92,5%», «58». */
    String said() {
        return share ? Words.number(value) + "%" : Words.number(value);
    }
}
