package vn.chungsuc.collection;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.SheetAddress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * A list of indicators one unit is asked for.
 *
 * @param sheetCode the unit on whose sheet the answers will count
 * @param round the one in which several villages are asked the same; their answers are added up
 * @param total how many the list it stands in has
 */
public record Request(
        long id,
        int unitId,
        String unitCode,
        String unitName,
        String sheetCode,
        String setId,
        int year,
        List<String> indicators,
        String recipient,
        @Nullable String phone,
        @Nullable String note,
        OffsetDateTime validUntil,
        OffsetDateTime openedAt,
        @Nullable String openedBy,
        @Nullable String supplier,
        @Nullable String supplierPhone,
        @Nullable String supplierNote,
        @Nullable OffsetDateTime sentAt,
        @Nullable OffsetDateTime reviewedAt,
        State state,
        @Nullable Long round,
        long total) {

    /** Where a link stands. */
    public enum State {
        OPEN("đang chờ trả lời", "wait"),
        ANSWERED("chờ duyệt", "warn"),
        REVIEWED("đã duyệt", "ok"),
        EXPIRED("hết hạn", "none"),
        CLOSED("đã đóng", "none");

        private final String word;
        private final String look;

        State(String word, String look) {
            this.word = word;
            this.look = look;
        }

        public String word() {
            return tr(word);
        }

        public String look() {
            return look;
        }
    }

    SheetAddress sheet() {
        return SheetAddress.of(sheetCode, setId, year, null);
    }

    static Request of(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getLong("id"),
                row.getInt("unit_id"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("sheet_code"),
                row.getString("set_id"),
                row.getInt("year"),
                Arrays.asList((String[]) row.getArray("indicators").getArray()),
                row.getString("recipient"),
                row.getString("phone"),
                row.getString("note"),
                row.getObject("valid_until", OffsetDateTime.class),
                row.getObject("opened_at", OffsetDateTime.class),
                row.getString("opened_by"),
                row.getString("supplier"),
                row.getString("supplier_phone"),
                row.getString("supplier_note"),
                row.getObject("sent_at", OffsetDateTime.class),
                row.getObject("reviewed_at", OffsetDateTime.class),
                State.valueOf(row.getString("state")),
                row.getObject("round_id", Long.class),
                row.getLong("total"));
    }
}
