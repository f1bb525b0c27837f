package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a bulk import asks about many units at once; a question each would cost more than the
 * import.
 */
@Repository
@NotJournaled("a bulk import is one entry, written by BulkValues")
class BulkTargetStore {

    private final JdbcTemplate jdbc;
    private final CriteriaSets sets;

    BulkTargetStore(JdbcTemplate jdbc, CriteriaSets sets) {
        this.jdbc = jdbc;
        this.sets = sets;
    }

    record Code(String unit, LocalDate on) {}

    record Found(int unit, String level, LocalDate ends, boolean own, boolean closed) {}

    /**
     * @param scope null: the whole country, for the command line and the demo
     */
    Map<Code, Found> units(@Nullable Scope scope, Collection<Code> codes, int year) {
        var found = new HashMap<Code, Found>();
        var holder = scope == null ? null : scope.unitId();
        jdbc.query(
                """
                select g.code, g.day, u.id, u.level, u.valid_to, u.own,
                       -- most years nobody has closed: asked once for all
                       exists (select from assessment.closed_year c where c.year = ?)
                           and assessment.is_closed(u.id, ?) as closed
                from unnest(?::text[], ?::date[]) g(code, day)
                cross join lateral (
                    select u.id, u.level, u.valid_to, ?::int is null or r.own as own
                    from units.unit_v u
                    left join units.reach_v r on r.unit_id = u.id and r.holder_id = ?
                    where u.code = g.code and u.valid_from <= g.day and (?::int is null or r.unit_id is not null)
                    order by u.valid_from desc
                    limit 1
                ) u
                """,
                row -> {
                    found.put(
                            new Code(row.getString("code"), row.getObject("day", LocalDate.class)),
                            new Found(
                                    row.getInt("id"),
                                    row.getString("level"),
                                    row.getObject("valid_to", LocalDate.class),
                                    row.getBoolean("own"),
                                    row.getBoolean("closed")));
                },
                year,
                year,
                codes.stream().map(Code::unit).toArray(String[]::new),
                codes.stream().map(code -> code.on().toString()).toArray(String[]::new),
                holder,
                holder,
                holder);
        return found;
    }

    /**
     * The open sheets among these units', locked, in one order so that two imports cannot block
     * each other.
     */
    Map<Integer, BulkSheet> lockSheets(CriteriaSet set, int year, Collection<Integer> units) {
        var sheets = new HashMap<Integer, BulkSheet>();
        jdbc.query(
                """
                select id, unit_id, dimension, verdicts, open_cells
                from assessment.sheet
                where set_id = ? and year = ? and unit_id = any(?)
                order by id
                for update
                """,
                row -> {
                    sheets.put(
                            row.getInt("unit_id"),
                            new BulkSheet(
                                    row.getInt("id"),
                                    set,
                                    year,
                                    row.getString("dimension"),
                                    new VerdictLine(row.getString("verdicts")),
                                    null,
                                    SheetStore.positions(row.getArray("open_cells"))));
                },
                set.id(),
                year,
                units.toArray(Integer[]::new));
        return sheets;
    }

    /** Kind → value of each unit on its day; the nearest ancestor that says wins. */
    Map<Integer, Map<String, String>> classifications(Map<Integer, LocalDate> days) {
        var known = new HashMap<Integer, Map<String, String>>();
        jdbc.query(
                """
                select c.unit_id, k.kind, k.value
                from unnest(?::int[], ?::date[]) g(unit_id, day)
                join units.closure_v c on c.unit_id = g.unit_id and g.day >= c.valid_from and g.day < c.valid_to
                join units.classification_v k on k.unit_id = c.ancestor_id and g.day >= k.valid_from and g.day < k.valid_to
                order by c.depth desc
                """,
                row -> {
                    known.computeIfAbsent(row.getInt("unit_id"), _ -> new HashMap<>())
                            .put(row.getString("kind"), row.getString("value"));
                },
                days.keySet().toArray(Integer[]::new),
                days.values().stream().map(LocalDate::toString).toArray(String[]::new));
        return known;
    }

    Map<Integer, Carry.EarlierSheet> earlier(CriteriaSet set, int year, Collection<Integer> units) {
        var found = new HashMap<Integer, Carry.EarlierSheet>();
        jdbc.query(
                """
                select distinct on (s.unit_id) s.unit_id, s.id, s.set_id, s.year, s.dimension, s.verdicts
                from assessment.sheet s
                join criteria.criteria_set_v c on c.id = s.set_id
                join criteria.criteria_set_v wanted on wanted.id = ? and wanted.level = c.level and wanted.tier = c.tier
                where s.unit_id = any(?) and s.year < ?
                order by s.unit_id, s.year desc, s.set_id = wanted.id desc
                """,
                row -> {
                    found.put(
                            row.getInt("unit_id"),
                            new Carry.EarlierSheet(
                                    row.getInt("id"),
                                    sets.require(row.getString("set_id")),
                                    row.getInt("year"),
                                    row.getString("dimension"),
                                    new VerdictLine(row.getString("verdicts"))));
                },
                set.id(),
                units.toArray(Integer[]::new),
                year);
        return found;
    }

    record Fresh(int unit, @Nullable String dimension, Carry carry) {}

    /** Opens them with what they carry; their counts follow with the roll-up. */
    Map<Integer, BulkSheet> open(
            CriteriaSet set,
            int year,
            List<Fresh> fresh,
            @Nullable Integer account,
            OffsetDateTime at) {
        var byUnit = new HashMap<Integer, Fresh>();
        fresh.forEach(one -> byUnit.put(one.unit(), one));
        var dimensions = new @Nullable String[fresh.size()];
        for (int i = 0; i < dimensions.length; i++) {
            dimensions[i] = fresh.get(i).dimension();
        }
        var opened = new HashMap<Integer, BulkSheet>();
        jdbc.query(
                """
                insert into assessment.sheet
                    (unit_id, set_id, year, dimension, opened_at, opened_by, verdicts, indicators_total, indicators_missing,
                     updated_at, updated_by)
                select g.unit_id, ?, ?, g.dimension, ?, ?, g.verdicts, 0, 0, ?, ?
                from unnest(?::int[], ?::text[], ?::text[]) g(unit_id, dimension, verdicts)
                returning id, unit_id
                """,
                row -> {
                    var unit = row.getInt("unit_id");
                    var one = byUnit.get(unit);
                    if (one != null) {
                        opened.put(
                                unit,
                                new BulkSheet(
                                        row.getInt("id"),
                                        set,
                                        year,
                                        one.dimension(),
                                        one.carry().verdicts(),
                                        one.carry(),
                                        null));
                    }
                },
                set.id(),
                year,
                at,
                account,
                at,
                account,
                fresh.stream().map(Fresh::unit).toArray(Integer[]::new),
                dimensions,
                fresh.stream().map(one -> one.carry().verdicts().letters()).toArray(String[]::new));
        return opened;
    }
}
