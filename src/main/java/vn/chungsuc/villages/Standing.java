package vn.chungsuc.villages;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.PartsJson;
import vn.chungsuc.criteria.Reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A village and its figure for one indicator as it stands.
 *
 * @param version 0: nothing was ever saved here
 * @param base households and people last known; null: never stated
 */
record Standing(
        int villageId,
        String code,
        String name,
        int version,
        Reading reading,
        @Nullable String who,
        @Nullable OffsetDateTime enteredAt,
        @Nullable Base base) {

    static Standing of(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getInt("id"),
                row.getString("code"),
                row.getString("full_name"),
                row.getInt("version"),
                reading(row),
                row.getString("who"),
                row.getObject("entered_at", OffsetDateTime.class),
                base(row));
    }

    static Reading reading(ResultSet row) throws SQLException {
        var parts = row.getString("parts");
        return parts != null
                ? PartsJson.read(parts)
                : Reading.of(
                        row.getBigDecimal("value"),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator"),
                        row.getObject("achieved", Boolean.class),
                        false);
    }

    static @Nullable Base base(ResultSet row) throws SQLException {
        var asOf = row.getObject("as_of", LocalDate.class);
        return asOf == null ? null : new Base(row.getInt("households"), row.getInt("people"), asOf);
    }

    boolean isBlank() {
        return reading == Reading.NOTHING;
    }
}
