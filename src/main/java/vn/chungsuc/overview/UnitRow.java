package vn.chungsuc.overview;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * One assessed unit of an area, as its roll-up stands; without a sheet the counts are null.
 *
 * @param counted whether it stands in the denominator: of a kind the set applies to, or an
 *     exception by decision
 * @param verdicts one letter per indicator, as {@code assessment.sheet_v} keeps it
 * @param isItemised some figure or verdict stands on the sheet itself, so its own count is worth
 *     reading
 */
record UnitRow(
        int id,
        String code,
        String name,
        String fullName,
        String kind,
        boolean counted,
        @Nullable String setId,
        @Nullable String verdicts,
        boolean isItemised,
        long metMask,
        long missingMask,
        int criteriaMet,
        int criteriaCarried,
        int indicatorsMet,
        int indicatorsTotal,
        int indicatorsMissing,
        boolean ready,
        @Nullable Integer declaredCriteria,
        @Nullable Integer declaredIndicators,
        @Nullable String declaredDocument,
        @Nullable Integer lastYear,
        @Nullable OffsetDateTime updatedAt) {

    boolean hasSheet() {
        return setId != null;
    }

    /** The count the unit is classed by: its own items, else what a paper declares, else none. */
    @Nullable Integer count() {
        return isItemised() ? Integer.valueOf(criteriaMet) : declaredCriteria;
    }

    /** On last year, where both years have items under the same set. */
    @Nullable Integer change() {
        return isItemised() && lastYear != null ? Integer.valueOf(criteriaMet - lastYear) : null;
    }
}
