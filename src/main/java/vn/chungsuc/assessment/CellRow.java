package vn.chungsuc.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A cell out of the columns of {@code assessment.indicator_value_v} or {@code value_history_v}, for
 * other modules' queries.
 */
public final class CellRow {

    private CellRow() {}

    /** Nothing saved yet where {@code version} is null. */
    public static Cell of(ResultSet row) throws SQLException {
        return row.getInt("version") == 0 ? Cell.EMPTY : SheetStore.cell(row);
    }
}
