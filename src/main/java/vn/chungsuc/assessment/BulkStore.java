package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of a bulk import: new cells by COPY, changed ones and roll-ups by the thousand. */
@Repository
@NotJournaled(
        "a bulk import is one entry, written by BulkValues; each changed value leaves its history")
class BulkStore {

    private static final String NEW_CELLS =
            """
            copy assessment.indicator_value
                (sheet_id, indicator, verdict, confirmed, achieved, value, numerator, denominator, note, account_id, entered_at)
            from stdin (format binary)
            """;

    private final JdbcTemplate jdbc;

    BulkStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One import at a time for a set and year; other years and single saves go on. */
    void lock(String set, int year) {
        jdbc.query(
                "select pg_advisory_xact_lock(hashtext('assessment.bulk'), hashtext(?))",
                row -> {},
                set + "/" + year);
    }

    /** Writes while the caller is still judging: COPY reads what has been sent so far. */
    void copy(CopySource source) {
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            var api = connection.unwrap(PGConnection.class).getCopyAPI();
                            var copy = api.copyIn(NEW_CELLS);
                            try {
                                source.writeTo(copy);
                                copy.endCopy();
                            } finally {
                                if (copy.isActive()) {
                                    copy.cancelCopy();
                                }
                            }
                            return true;
                        });
    }

    interface CopySource {
        void writeTo(CopyIn copy) throws SQLException;
    }

    /** What stands on these sheets, by sheet and position. */
    Map<Long, Cell> cells(Collection<Integer> sheets) {
        var found = new HashMap<Long, Cell>();
        jdbc.query(
                """
                select sheet_id, indicator, version, verdict, confirmed, achieved, value, numerator, denominator, parts,
                       carried_from, note, as_of, source, supplied_by, account_id, entered_at
                from assessment.indicator_value
                where sheet_id = any(?)
                """,
                row -> {
                    found.put(
                            key(row.getInt("sheet_id"), row.getInt("indicator")),
                            SheetStore.cell(row));
                },
                (Object) sheets.toArray(Integer[]::new));
        return found;
    }

    static long key(int sheet, int position) {
        return (long) sheet << 16 | position;
    }

    record Change(int sheet, int position, Cell after) {}

    void change(List<Change> changes, @Nullable Integer account, OffsetDateTime at) {
        jdbc.query(
                """
                with given as (
                    select *
                    from unnest(?::int[], ?::smallint[], ?::text[], ?::bool[], ?::bool[], ?::text[]::numeric[],
                                ?::text[]::numeric[], ?::text[]::numeric[], ?::text[])
                         g(sheet_id, indicator, verdict, confirmed, achieved, value, numerator, denominator, note)
                ), kept as (
                    insert into assessment.value_history
                        (sheet_id, indicator, version, verdict, confirmed, achieved, value, numerator, denominator, parts,
                         carried_from, note, as_of, source, supplied_by, account_id, entered_at, superseded_at, superseded_by)
                    select v.sheet_id, v.indicator, v.version, v.verdict, v.confirmed, v.achieved, v.value, v.numerator,
                           v.denominator, v.parts, v.carried_from, v.note, v.as_of, v.source, v.supplied_by, v.account_id,
                           v.entered_at, ?, ?
                    from assessment.indicator_value v
                    join given g on g.sheet_id = v.sheet_id and g.indicator = v.indicator
                ), written as (
                    update assessment.indicator_value v
                    set version = v.version + 1, verdict = g.verdict::"char", confirmed = g.confirmed,
                        achieved = g.achieved, value = g.value, numerator = g.numerator, denominator = g.denominator,
                        parts = null, carried_from = null, note = g.note, account_id = ?, entered_at = ?,
                        verified_verdict = null, verified_by = null, verified_at = null
                    from given g
                    where v.sheet_id = g.sheet_id and v.indicator = g.indicator
                )
                select 1
                """,
                row -> {},
                ints(changes.stream().map(Change::sheet).toList()),
                ints(changes.stream().map(Change::position).toList()),
                changes.stream()
                        .map(change -> String.valueOf(VerdictLine.letter(change.after().verdict())))
                        .toArray(String[]::new),
                changes.stream().map(change -> change.after().confirmed()).toArray(Boolean[]::new),
                changes.stream().map(change -> change.after().achieved()).toArray(Boolean[]::new),
                numbers(changes, Cell::value),
                numbers(changes, Cell::numerator),
                numbers(changes, Cell::denominator),
                changes.stream()
                        .map(change -> change.after().details().note())
                        .toArray(String[]::new),
                at,
                account,
                account,
                at);
    }

    /** Carried cells the file did not give. */
    void carry(List<BulkSheet> fresh, OffsetDateTime at) {
        for (var sheet : fresh) {
            var carry = sheet.carry;
            var from = carry == null ? null : carry.from();
            if (carry != null && from != null) {
                var left = carry.taken().stream().filter(t -> sheet.isCarried(t.to())).toList();
                carry(sheet.id, left, from, at);
            }
        }
    }

    private void carry(
            int sheet, List<Carry.Taken> left, Carry.EarlierSheet from, OffsetDateTime at) {
        if (left.isEmpty()) {
            return;
        }
        jdbc.update(
                OpeningStore.CARRY,
                sheet,
                from.year(),
                at,
                left.stream().map(Carry.Taken::from).toArray(Integer[]::new),
                left.stream().map(Carry.Taken::to).toArray(Integer[]::new),
                from.id());
    }

    void rollUp(List<BulkSheet> sheets, @Nullable Integer account, OffsetDateTime at) {
        var rollups = sheets.stream().map(BulkSheet::rollup).toList();
        jdbc.update(
                """
                update assessment.sheet s
                set verdicts = r.verdicts, met_mask = r.met_mask, missing_mask = r.missing_mask,
                    carried_mask = r.carried_mask, criteria_met = bit_count(r.met_mask::bit(64)),
                    criteria_carried = bit_count(r.carried_mask::bit(64)), indicators_met = r.indicators_met,
                    indicators_total = r.indicators_total, indicators_missing = r.indicators_missing,
                    indicators_carried = r.indicators_carried, ready = r.ready, updated_at = ?, updated_by = ?
                from unnest(?::int[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::int[], ?::int[], ?::int[],
                            ?::int[], ?::bool[])
                     r(id, verdicts, met_mask, missing_mask, carried_mask, indicators_met, indicators_total,
                       indicators_missing, indicators_carried, ready)
                where s.id = r.id
                """,
                at,
                account,
                ints(sheets.stream().map(sheet -> sheet.id).toList()),
                rollups.stream().map(rollup -> rollup.verdicts().letters()).toArray(String[]::new),
                rollups.stream().map(rollup -> rollup.tally().metMask()).toArray(Long[]::new),
                rollups.stream().map(rollup -> rollup.tally().missingMask()).toArray(Long[]::new),
                rollups.stream().map(Rollup::carriedMask).toArray(Long[]::new),
                ints(rollups.stream().map(rollup -> rollup.tally().indicatorsMet()).toList()),
                ints(rollups.stream().map(rollup -> rollup.tally().indicatorsTotal()).toList()),
                ints(rollups.stream().map(rollup -> rollup.tally().indicatorsMissing()).toList()),
                ints(rollups.stream().map(Rollup::indicatorsCarried).toList()),
                rollups.stream().map(Rollup::ready).toArray(Boolean[]::new));
    }

    private static Integer[] ints(List<Integer> numbers) {
        return numbers.toArray(Integer[]::new);
    }

    private static @Nullable String[] numbers(
            List<Change> changes, Function<Cell, @Nullable BigDecimal> of) {
        var numbers = new @Nullable String[changes.size()];
        for (int i = 0; i < numbers.length; i++) {
            var number = of.apply(changes.get(i).after());
            numbers[i] = number == null ? null : number.toPlainString();
        }
        return numbers;
    }
}
