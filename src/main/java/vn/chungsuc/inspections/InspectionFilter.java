package vn.chungsuc.inspections;

import org.jspecify.annotations.Nullable;

/**
 * What the list of inspections is narrowed to; null: not at all.
 *
 * @param state the name of a state, or {@code LATE}: a request past its day
 */
public record InspectionFilter(
        String words,
        @Nullable InspectionKind kind,
        @Nullable Field field,
        @Nullable String state,
        @Nullable Integer year,
        String sort) {

    static final String LATE = "LATE";

    public boolean narrows() {
        return !words.isEmpty() || kind != null || field != null || state != null || year != null;
    }
}
