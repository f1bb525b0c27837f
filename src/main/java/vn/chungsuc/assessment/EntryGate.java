package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which cells of a sheet take figures while it is handed in, and what those above found them to be.
 * Kept on the sheet itself, so that a save asks nothing more and nothing slips in between.
 */
@Repository
@NotJournaled("the act of the review that calls it is on record")
public class EntryGate {

    private final JdbcClient jdbc;
    private final SheetStore sheets;

    EntryGate(JdbcClient jdbc, SheetStore sheets) {
        this.jdbc = jdbc;
        this.sheets = sheets;
    }

    /**
     * @param own whether the area holds the unit for writing
     */
    public record Held(int sheet, int unit, boolean own, boolean closed) {}

    /**
     * The sheet, locked until the transaction ends: no figure changes meanwhile.
     *
     * @throws NotFound for a unit outside the area, or a year that is not open
     */
    public Held hold(Scope scope, SheetAddress at) {
        var locked = sheets.lock(scope, at, 0).orElseThrow(NotFound::new);
        if (locked.sheet() == null) {
            throw new NotFound();
        }
        return new Held(locked.sheet().id(), locked.unit(), locked.own(), locked.closed());
    }

    /**
     * @param cells positions that still take figures; null: all of them again
     */
    public void open(int sheet, @Nullable Collection<Integer> cells) {
        jdbc.sql("update assessment.sheet set open_cells = :cells::smallint[] where id = :sheet")
                .param("cells", cells == null ? null : cells.toArray(Integer[]::new))
                .param("sheet", sheet)
                .update();
    }

    /** The version of each cell, by position; a cell nothing was ever saved in is not there. */
    public Map<Integer, Integer> versions(int sheet) {
        return jdbc
                .sql(
                        "select indicator, version from assessment.indicator_value where sheet_id ="
                                + " :id")
                .param("id", sheet)
                .query((row, _) -> Map.entry(row.getInt(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who wrote the figure that stands; null: nobody signed in, or there is none. */
    public @Nullable Integer writer(int sheet, int position) {
        return jdbc.sql(
                        """
                        select account_id from assessment.indicator_value
                        where sheet_id = :sheet and indicator = :position and account_id is not null
                        """)
                .param("sheet", sheet)
                .param("position", position)
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    /**
     * @param verdict null: no longer verified
     */
    public void verify(
            int sheet,
            int position,
            @Nullable Verdict verdict,
            @Nullable Integer account,
            @Nullable OffsetDateTime at) {
        jdbc.sql(
                        """
                        update assessment.indicator_value
                        set verified_verdict = :verdict::"char", verified_by = :account, verified_at = :at
                        where sheet_id = :sheet and indicator = :position
                        """)
                .param(
                        "verdict",
                        verdict == null ? null : String.valueOf(VerdictLine.letter(verdict)))
                .param("account", account)
                .param("at", at)
                .param("sheet", sheet)
                .param("position", position)
                .update();
    }
}
