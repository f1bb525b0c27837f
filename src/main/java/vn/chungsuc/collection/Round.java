package vn.chungsuc.collection;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.SheetAddress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/** The same list of indicators asked of several villages of one commune. */
public record Round(
        long id,
        int unitId,
        String unitName,
        String sheetCode,
        String setId,
        int year,
        List<String> indicators,
        OffsetDateTime openedAt,
        @Nullable String openedBy) {

    SheetAddress sheet() {
        return SheetAddress.of(sheetCode, setId, year, null);
    }

    static Round of(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getLong("id"),
                row.getInt("unit_id"),
                row.getString("unit_name"),
                row.getString("sheet_code"),
                row.getString("set_id"),
                row.getInt("year"),
                Arrays.asList((String[]) row.getArray("indicators").getArray()),
                row.getObject("opened_at", OffsetDateTime.class),
                row.getString("opened_by"));
    }
}
