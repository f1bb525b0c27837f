package vn.chungsuc.units;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Writes a reform: one statement a table, whether it changes one unit or the country. */
@Repository
class ReformStore {

    private final JdbcClient jdbc;

    ReformStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reforms follow one another. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(1101)").query((row, _) -> 1).list();
    }

    /** What must not have happened: ends of units that ended already, or began that very day. */
    int standing(List<Integer> ids, LocalDate day) {
        return jdbc.sql(
                        "select count(*) from units.unit where id = any(:ids) and valid_from < :day"
                                + " and valid_to > :day")
                .param("ids", ids(ids))
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** From the day on they are no more. */
    void end(List<Integer> ends, LocalDate day) {
        var units = ids(ends);
        cut("unit_name", units, day);
        cut("unit_parent", units, day);
        cut("classification", units, day);
        jdbc.sql("update units.unit set valid_to = :day where id = any(:units)")
                .param("units", units)
                .param("day", day)
                .update();
    }

    /** Code → id of each. */
    Map<String, Integer> make(List<Reform.Made> made, LocalDate day) {
        var ids = new HashMap<String, Integer>();
        jdbc.sql(
                        """
                        with fresh as (
                            insert into units.unit (code, level, valid_from)
                            select code, level, :day
                            from unnest(:codes, :levels) s (code, level)
                            returning id, code
                        ), named as (
                            insert into units.unit_name (unit_id, name, kind, valid_from)
                            select f.id, s.name, s.kind, :day
                            from unnest(:codes, :names, :kinds) s (code, name, kind)
                            join fresh f on f.code = s.code
                        )
                        select id, code from fresh
                        """)
                .param("day", day)
                .param("codes", texts(made, Reform.Made::code))
                .param("levels", texts(made, Reform.Made::level))
                .param("names", texts(made, Reform.Made::name))
                .param("kinds", texts(made, Reform.Made::kind))
                .query(row -> {
                    ids.put(row.getString("code"), row.getInt("id"));
                });
        return ids;
    }

    void classify(List<Reform.Made> made, Map<String, Integer> ids, LocalDate day, String act) {
        record Stated(int unit, String kind, String value) {}
        var all =
                made.stream()
                        .flatMap(unit ->
                                unit.classifications().entrySet().stream()
                                        .map(one ->
                                                new Stated(
                                                        require(ids, unit.code()),
                                                        one.getKey(),
                                                        one.getValue())))
                        .toList();
        jdbc.sql(
                        """
                        insert into units.classification (unit_id, kind, value, valid_from, act)
                        select unit, kind, value, :day, :act
                        from unnest(:units, :kinds, :values) s (unit, kind, value)
                        """)
                .param("day", day)
                .param("act", act)
                .param("units", all.stream().map(Stated::unit).toArray(Integer[]::new))
                .param("kinds", texts(all, Stated::kind))
                .param("values", texts(all, Stated::value))
                .update();
    }

    /** From the day on, up to where the unit or the one above ends. */
    void place(Map<Integer, Integer> parents, LocalDate day) {
        var units = parents.keySet().toArray(Integer[]::new);
        cut("unit_parent", units, day);
        jdbc.sql(
                        """
                        insert into units.unit_parent (unit_id, parent_id, valid_from, valid_to)
                        select u.id, p.id, :day, least(u.valid_to, p.valid_to)
                        from unnest(:units, :parents) s (unit, parent)
                        join units.unit u on u.id = s.unit
                        join units.unit p on p.id = s.parent
                        """)
                .param("units", units)
                .param("parents", Arrays.stream(units).map(parents::get).toArray(Integer[]::new))
                .param("day", day)
                .update();
    }

    /** What held on the day ends with it; what was to begin later never does. */
    private void cut(String table, Integer[] units, LocalDate day) {
        var statements =
                switch (table) {
                    case "unit_name" ->
                            List.of(
                                    "delete from units.unit_name where unit_id = any(:units) and"
                                            + " valid_from >= :day",
                                    "update units.unit_name set valid_to = :day where unit_id ="
                                            + " any(:units) and valid_to > :day");
                    case "unit_parent" ->
                            List.of(
                                    "delete from units.unit_parent where unit_id = any(:units) and"
                                            + " valid_from >= :day",
                                    "update units.unit_parent set valid_to = :day where unit_id ="
                                            + " any(:units) and valid_to > :day");
                    default ->
                            List.of(
                                    "delete from units.classification where unit_id = any(:units)"
                                            + " and valid_from >= :day",
                                    "update units.classification set valid_to = :day where unit_id"
                                            + " = any(:units) and valid_to > :day");
                };
        statements.forEach(sql -> jdbc.sql(sql).param("units", units).param("day", day).update());
    }

    void rename(List<Reform.Renamed> renames, LocalDate day) {
        var units = renames.stream().map(Reform.Renamed::unit).toArray(Integer[]::new);
        cut("unit_name", units, day);
        jdbc.sql(
                        """
                        insert into units.unit_name (unit_id, name, kind, valid_from, valid_to)
                        select u.id, s.name, s.kind, :day, u.valid_to
                        from unnest(:units, :names, :kinds) s (unit, name, kind)
                        join units.unit u on u.id = s.unit
                        """)
                .param("units", units)
                .param("names", texts(renames, Reform.Renamed::name))
                .param("kinds", texts(renames, Reform.Renamed::kind))
                .param("day", day)
                .update();
    }

    void flow(List<Reform.Flow> flows, Map<String, Integer> made, String act, LocalDate day) {
        jdbc.sql(
                        """
                        insert into units.unit_change (from_id, to_id, kind, share, act, date)
                        select s.old, s.new, s.kind, s.share::numeric, :act, :day
                        from unnest(:froms, :tos, :kinds, :shares) s (old, new, kind, share)
                        """)
                .param("froms", flows.stream().map(Reform.Flow::from).toArray(Integer[]::new))
                .param(
                        "tos",
                        flows.stream().map(flow -> id(flow.to(), made)).toArray(Integer[]::new))
                .param("kinds", texts(flows, Reform.Flow::kind))
                .param(
                        "shares",
                        texts(
                                flows,
                                flow -> flow.share() == null ? null : flow.share().toPlainString()))
                .param("act", act)
                .param("day", day)
                .update();
    }

    static int id(Reform.Ref ref, Map<String, Integer> made) {
        return ref.id() != null ? ref.id() : require(made, Objects.requireNonNull(ref.code()));
    }

    private static int require(Map<String, Integer> ids, String code) {
        return Objects.requireNonNull(ids.get(code), code);
    }

    private static Integer[] ids(Collection<Integer> ids) {
        return ids.toArray(Integer[]::new);
    }

    private static <T> @Nullable String[] texts(
            List<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
