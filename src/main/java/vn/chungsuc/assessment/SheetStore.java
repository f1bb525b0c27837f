package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The two statements of a save. They stand on {@code JdbcTemplate}: named parameters would cost as
 * much as the rest of the save.
 */
@Repository
class SheetStore {

    private static final String LOCK = "select * from assessment.lock_cell(?, ?, ?, ?, ?, ?)";

    private static final String WRITE =
            """
            with kept as (
                insert into assessment.value_history
                    (sheet_id, indicator, version, verdict, confirmed, achieved, value, numerator, denominator, parts,
                     carried_from, note, as_of, source, supplied_by, account_id, entered_at, superseded_at, superseded_by)
                select sheet_id, indicator, version, verdict, confirmed, achieved, value, numerator, denominator, parts,
                       carried_from, note, as_of, source, supplied_by, account_id, entered_at, ?, ?
                from assessment.indicator_value
                where sheet_id = ? and indicator = ?
            ), written as (
                insert into assessment.indicator_value
                    (sheet_id, indicator, version, verdict, confirmed, achieved, value, numerator, denominator, parts,
                     note, as_of, source, supplied_by, account_id, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
                on conflict (sheet_id, indicator) do update
                set version = excluded.version, verdict = excluded.verdict, confirmed = excluded.confirmed,
                    achieved = excluded.achieved, value = excluded.value, numerator = excluded.numerator,
                    denominator = excluded.denominator, parts = excluded.parts, carried_from = null,
                    note = excluded.note, as_of = excluded.as_of, source = excluded.source,
                    supplied_by = excluded.supplied_by, account_id = excluded.account_id,
                    entered_at = excluded.entered_at, verified_verdict = null, verified_by = null, verified_at = null
            ), rolled as (
                update assessment.sheet
                set verdicts = ?, met_mask = ?, missing_mask = ?, carried_mask = ?, criteria_met = ?,
                    criteria_carried = ?, indicators_met = ?, indicators_total = ?, indicators_missing = ?,
                    indicators_carried = ?, ready = ?, updated_at = ?, updated_by = ?
                where id = ?
                returning unit_id
            )
            select journal.write_on(?, ?, 'value-saved', 'indicator-value', ?, unit_id, ?::jsonb, ?::jsonb, ?)
            from rolled
            """;

    private final JdbcTemplate jdbc;

    SheetStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty: there is no such unit, or it is outside the area. */
    Optional<LockedCell> lock(Scope scope, SheetAddress at, int position) {
        return jdbc
                .query(
                        LOCK,
                        SheetStore::locked,
                        scope.unitId(),
                        at.unit(),
                        at.on(),
                        at.set(),
                        at.year(),
                        position)
                .stream()
                .findFirst();
    }

    void write(
            Officer officer,
            int sheet,
            int position,
            Cell before,
            Cell after,
            Rollup rollup,
            String key) {
        var tally = rollup.tally();
        jdbc.query(
                WRITE,
                row -> {},
                after.enteredAt(),
                officer.accountId(),
                sheet,
                position,
                sheet,
                position,
                after.version(),
                String.valueOf(VerdictLine.letter(after.verdict())),
                after.confirmed(),
                after.achieved(),
                after.value(),
                after.numerator(),
                after.denominator(),
                after.parts(),
                after.details().note(),
                after.details().asOf(),
                after.details().source(),
                after.details().suppliedBy(),
                officer.accountId(),
                after.enteredAt(),
                rollup.verdicts().letters(),
                tally.metMask(),
                tally.missingMask(),
                rollup.carriedMask(),
                tally.criteriaMet(),
                rollup.criteriaCarried(),
                tally.indicatorsMet(),
                tally.indicatorsTotal(),
                tally.indicatorsMissing(),
                rollup.indicatorsCarried(),
                rollup.ready(),
                after.enteredAt(),
                officer.accountId(),
                sheet,
                officer.accountId(),
                officer.username(),
                key,
                before.version() == 0 ? null : CellJson.write(before),
                CellJson.write(after),
                Journal.address());
    }

    private static LockedCell locked(ResultSet row, int number) throws SQLException {
        var sheet = row.getObject("sheet_id", Integer.class);
        return new LockedCell(
                row.getInt("unit_id"),
                row.getBoolean("own"),
                row.getObject("ends", LocalDate.class),
                row.getBoolean("closed"),
                sheet == null
                        ? null
                        : new LockedCell.LockedSheet(
                                sheet,
                                row.getString("dimension"),
                                new VerdictLine(row.getString("verdicts"))),
                positions(row.getArray("open_cells")),
                row.getInt("version") == 0 ? Cell.EMPTY : cell(row));
    }

    /** Null: the sheet is not handed in. */
    static @Nullable Set<Integer> positions(@Nullable Array open) throws SQLException {
        return open == null
                ? null
                : Arrays.stream((Short[]) open.getArray())
                        .map(Short::intValue)
                        .collect(Collectors.toSet());
    }

    static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                row.getInt("version"),
                VerdictLine.verdict(row.getString("verdict").charAt(0)),
                row.getBoolean("confirmed"),
                row.getObject("achieved", Boolean.class),
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getString("parts"),
                row.getObject("carried_from", Integer.class),
                new Details(
                        row.getString("note"),
                        row.getString("source"),
                        row.getString("supplied_by"),
                        row.getObject("as_of", LocalDate.class)),
                row.getObject("account_id", Integer.class),
                row.getObject("entered_at", OffsetDateTime.class));
    }
}
