package vn.chungsuc.evidence;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;

/**
 * Where a file is filed.
 *
 * @param indicator its position in the set; {@link #WHOLE}: the criterion as a whole
 */
record Place(int criterion, int indicator) implements Comparable<Place> {

    static final int WHOLE = -1;

    static Place of(Indicator indicator) {
        return new Place(indicator.criterion(), indicator.position());
    }

    /** A criterion with one indicator has one place only. */
    static Place of(Criterion criterion) {
        return criterion.indicators().size() == 1
                ? of(criterion.indicators().getFirst())
                : new Place(criterion.number(), WHOLE);
    }

    boolean isWhole() {
        return indicator == WHOLE;
    }

    /** «17.1» or «TC 17», as {@link PlaceNames} reads it again. */
    String name(CriteriaSet set) {
        return isWhole() ? "TC " + criterion : set.indicator(indicator).code();
    }

    @Override
    public int compareTo(Place other) {
        return criterion == other.criterion
                ? Integer.compare(indicator, other.indicator)
                : Integer.compare(criterion, other.criterion);
    }
}
