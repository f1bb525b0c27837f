package vn.chungsuc.villages;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;

/**
 * What the base figures make impossible, in a sentence, or doubtful. No count of households or
 * people exceeds the people; a count of households above the households is asked back, since the
 * word «hộ» in a name may stand for something else.
 */
final class Population {

    private Population() {}

    /** The largest number in it, which is what is counted; 0 where nothing is. */
    static BigDecimal count(Reading reading) {
        return switch (reading) {
            case Reading.Nothing _, Reading.Word _ -> BigDecimal.ZERO;
            case Reading.Figure(var value) -> value;
            case Reading.Ratio(var numerator, var denominator) -> numerator.max(denominator);
            case Reading.Parts(var parts) ->
                    parts.values().stream()
                            .map(Population::count)
                            .reduce(BigDecimal.ZERO, BigDecimal::max);
        };
    }

    private static boolean exceeds(Reading reading, int most) {
        return count(reading).compareTo(BigDecimal.valueOf(most)) > 0;
    }

    /** Why a village's figure cannot be; null where it can. */
    static @Nullable String refusal(
            Measure measure, String village, Reading reading, @Nullable Base base) {
        return base == null || measure == Measure.OTHER || !exceeds(reading, base.people())
                ? null
                : tr(
                        "%s chỉ có %s người (%s); số %s lớn hơn.",
                        village,
                        Vi.number(base.people()),
                        Vi.date(base.asOf()),
                        Vi.number(count(reading)));
    }

    /** Why the sum cannot be; null where it can. */
    static @Nullable String refusalOfSum(Measure measure, Reading sum, @Nullable Base commune) {
        return commune == null || measure == Measure.OTHER || !exceeds(sum, commune.people())
                ? null
                : tr(
                        "Cộng các thôn thành %s, lớn hơn %s người của cả xã (%s).",
                        Vi.number(count(sum)),
                        Vi.number(commune.people()),
                        Vi.date(commune.asOf()));
    }

    /** What to look at again; null where nothing is odd. */
    static @Nullable String doubt(Measure measure, Reading reading, @Nullable Base base) {
        return base == null || measure != Measure.HOUSEHOLDS || !exceeds(reading, base.households())
                ? null
                : tr(
                        "nhiều hơn %s hộ của thôn (%s), xem lại",
                        Vi.number(base.households()), Vi.date(base.asOf()));
    }
}
