package vn.chungsuc.assessment;

import vn.chungsuc.criteria.Verdict;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A cell out of the columns of {@code assessment.indicator_value_v} or {@code value_history_v}, for
 * other modules' queries.
 */
public final class CellRow {

    private CellRow() {}

    /** {@code M}, {@code N}, {@code A} or {@code -}. */
    public static Verdict verdict(char letter) {
        return VerdictLine.verdict(letter);
    }

    /** Nothing saved yet where {@code version} is null. */
    public static Cell of(ResultSet row) throws SQLException {
        return row.getInt("version") == 0 ? Cell.EMPTY : SheetStore.cell(row);
    }
}
