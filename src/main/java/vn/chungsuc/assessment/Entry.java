package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Reading;

import java.util.function.UnaryOperator;

/**
 * What somebody gives for one indicator.
 *
 * @param reading null keeps the figure that stands
 * @param details from those that stand to those that shall
 */
public record Entry(@Nullable Reading reading, UnaryOperator<Details> details) {

    public static Entry of(Reading reading) {
        return new Entry(reading, UnaryOperator.identity());
    }

    public static Entry of(Reading reading, @Nullable String note) {
        return note == null ? of(reading) : new Entry(reading, old -> old.withNote(note));
    }

    public static Entry notApplicable(String why) {
        return of(Reading.NOT_APPLICABLE, why);
    }

    /** A past state once more, with all that stood beside it. */
    static Entry restored(Cell past) {
        return new Entry(past.reading(), _ -> past.details());
    }

    public static Entry detailed(Details details) {
        return new Entry(null, _ -> details);
    }
}
