package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * A cell and the sheet around it, held until the transaction ends.
 *
 * @param own whether the officer's area holds the unit for writing
 * @param ends the first day the unit is no more; {@link LocalDate#MAX} while it stands
 * @param sheet null: the year is not open yet
 * @param openCells positions that still take figures once the sheet is handed in; null: all do
 */
record LockedCell(
        int unit,
        boolean own,
        LocalDate ends,
        boolean closed,
        @Nullable LockedSheet sheet,
        @Nullable Set<Integer> openCells,
        Cell cell) {

    boolean takes(int position) {
        return openCells == null || openCells.contains(position);
    }

    record LockedSheet(int id, @Nullable String dimension, VerdictLine verdicts) {}
}
