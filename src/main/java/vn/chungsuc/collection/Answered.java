package vn.chungsuc.collection;

import org.jspecify.annotations.Nullable;

/**
 * One answer as it was written.
 *
 * @param indicator its code, with a part's key where it is for one: «17.1/tap-trung»
 * @param accepted null: nobody looked at it yet
 * @param replaced what the sheet said before; null: nothing, or the answer was not taken over
 */
public record Answered(
        String indicator,
        String value,
        String numerator,
        String denominator,
        @Nullable String note,
        @Nullable Boolean accepted,
        @Nullable String replaced) {

    boolean isEmpty() {
        return value.isEmpty() && numerator.isEmpty() && denominator.isEmpty();
    }
}
