package vn.chungsuc.handin;

import org.jspecify.annotations.Nullable;

/**
 * Which obligations are asked for.
 *
 * @param words in the unit's or the report's name, without marks
 * @param state a state's name, or one of the questions LATE, OWED, SOON (owed and due within the
 *     days a superior looks ahead), OPEN (everything not accepted), ASKED (a later day was asked
 *     for)
 * @param unitCode null: every unit of the area
 * @param sort don-vi, han, nop; with «-» before it the other way round
 */
public record ObligationFilter(
        String words,
        @Nullable Period period,
        String state,
        @Nullable String unitCode,
        @Nullable Integer year,
        String sort) {

    /** What a superior must see three days before the due day. */
    public static final int SOON_DAYS = 3;

    public static ObligationFilter all() {
        return new ObligationFilter("", null, "", null, null, "");
    }

    public boolean narrows() {
        return !words.isEmpty() || !state.isEmpty() || period != null;
    }
}
