package vn.chungsuc.review;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.CellRow;
import vn.chungsuc.criteria.Verdict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One indicator of a review, as it stands, with the names of those who said so.
 *
 * @param since when it came into that state; null: never handed in
 * @param version of the cell as it was handed in
 * @param before of the cell as it was handed in the time before; null: the first time
 * @param verdict what verification found
 */
record Item(
        ItemState state,
        @Nullable OffsetDateTime since,
        int attempt,
        int version,
        @Nullable Integer before,
        @Nullable String decidedBy,
        @Nullable Verdict verdict,
        @Nullable String reason,
        @Nullable LocalDate answerBy,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable OffsetDateTime answeredAt) {

    static final Item HELD =
            new Item(ItemState.HELD, null, 0, 0, null, null, null, null, null, null, null, null);

    /**
     * Columns of {@code review.item_v} under the prefix {@code i_}; nothing handed in: {@link
     * #HELD}.
     */
    static Item of(ResultSet row) throws SQLException {
        var state = row.getString("i_state");
        if (state == null) {
            return HELD;
        }
        var verdict = row.getString("i_verdict");
        return new Item(
                ItemState.valueOf(state),
                row.getObject("i_since", OffsetDateTime.class),
                row.getInt("i_attempt"),
                row.getInt("i_version"),
                row.getObject("i_before", Integer.class),
                row.getString("i_decided_by"),
                verdict == null ? null : CellRow.verdict(verdict.charAt(0)),
                row.getString("i_reason"),
                row.getObject("i_answer_by", LocalDate.class),
                row.getString("i_answer"),
                row.getString("i_answered_by"),
                row.getObject("i_answered_at", OffsetDateTime.class));
    }

    /**
     * The version to hold beside the cell that stands, at this version; null: nothing changed since
     * it was last looked at.
     */
    @Nullable Integer versionBeside(int stands) {
        var looked = state == ItemState.RETURNED ? (Integer) version : before;
        return looked == null || looked == 0 || looked == stands ? null : looked;
    }

    boolean isOverdue(LocalDate today) {
        return state == ItemState.RETURNED && answerBy != null && answerBy.isBefore(today);
    }
}
