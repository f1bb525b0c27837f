package vn.chungsuc.review;

import java.util.Set;

/**
 * Something somebody does to a review.
 *
 * @param positions the indicators it is about; empty: the sheet as a whole
 * @param criteria the criteria they belong to
 */
record Act(Kind kind, Set<Integer> positions, Set<Integer> criteria) {

    enum Kind {
        TRACK_CHOSEN,
        AGREED,
        /** As {@link #AGREED}, by a paper the chairman signed. */
        AGREED_ON_PAPER,
        TAKEN_BACK,
        HANDED_IN,
        /** The unit says why a returned figure stays as it is. */
        ANSWERED,
        PASSED,
        RETURNED,
        CONCLUDED
    }

    static Act whole(Kind kind) {
        return new Act(kind, Set.of(), Set.of());
    }
}
