package vn.chungsuc.intake;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What papers already declare of a unit for the set and year.
 *
 * @param verdicts by place
 */
record Standing(
        @Nullable Integer criteria, @Nullable Integer indicators, Map<Place, Plan.Said> verdicts) {

    static final Standing NOTHING = new Standing(null, null, Map.of());

    /**
     * @param position of the indicator in the set; -1: the criterion as a whole
     */
    record Place(int criterion, int position) {

        static Place whole(int criterion) {
            return new Place(criterion, -1);
        }
    }
}
