package vn.chungsuc.units;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Writes lists of units: one statement a table, whatever their number. */
@Repository
class UnitStore {

    private final JdbcClient jdbc;

    UnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int addUnits(List<UnitFacts.Stated> units) {
        var added =
                keyed(
                                """
                                insert into units.unit (code, level, valid_from, valid_to)
                                select code, level, valid_from::date, valid_to::date
                                from unnest(:codes, :froms, :levels, :tos) s (code, valid_from, level, valid_to)
                                on conflict (code, valid_from) do nothing
                                """,
                                units)
                        .param("levels", texts(units, UnitFacts.Stated::level))
                        .param("tos", texts(units, unit -> day(unit.to())))
                        .update();
        addNames(units);
        addParents(units.stream().filter(unit -> unit.parent() != null).toList());
        addClassifications(
                units.stream()
                        .flatMap(unit ->
                                unit.classifications().entrySet().stream()
                                        .map(stated ->
                                                new Classified(
                                                        unit.key(),
                                                        stated.getKey(),
                                                        stated.getValue())))
                        .toList());
        return added;
    }

    private void addNames(List<UnitFacts.Stated> units) {
        keyed(
                        """
                        insert into units.unit_name (unit_id, name, kind, valid_from, valid_to)
                        select u.id, s.name, s.kind, u.valid_from, u.valid_to
                        from unnest(:codes, :froms, :names, :kinds) s (code, valid_from, name, kind)
                        join units.unit u on u.code = s.code and u.valid_from = s.valid_from::date
                        where not exists (select from units.unit_name n where n.unit_id = u.id)
                        """,
                        units)
                .param("names", texts(units, UnitFacts.Stated::name))
                .param("kinds", texts(units, UnitFacts.Stated::kind))
                .update();
    }

    private void addParents(List<UnitFacts.Stated> units) {
        keyed(
                        """
                        insert into units.unit_parent (unit_id, parent_id, valid_from, valid_to)
                        select u.id, p.id, greatest(u.valid_from, p.valid_from), least(u.valid_to, p.valid_to)
                        from unnest(:codes, :froms, :parents, :parentFroms) s (code, valid_from, parent, parent_from)
                        join units.unit u on u.code = s.code and u.valid_from = s.valid_from::date
                        join units.unit p on p.code = s.parent and p.valid_from = s.parent_from::date
                        where not exists (select from units.unit_parent up where up.unit_id = u.id)
                        """,
                        units)
                .param("parents", texts(units, unit -> parent(unit).code()))
                .param("parentFroms", texts(units, unit -> day(parent(unit).from())))
                .update();
    }

    private record Classified(UnitFacts.Key unit, String kind, String value) {}

    private void addClassifications(List<Classified> stated) {
        jdbc.sql(
                        """
                        insert into units.classification (unit_id, kind, value, valid_from, valid_to)
                        select u.id, s.kind, s.value, u.valid_from, u.valid_to
                        from unnest(:codes, :froms, :kinds, :values) s (code, valid_from, kind, value)
                        join units.unit u on u.code = s.code and u.valid_from = s.valid_from::date
                        where not exists (select from units.classification c where c.unit_id = u.id and c.kind = s.kind)
                        """)
                .param("codes", texts(stated, row -> row.unit().code()))
                .param("froms", texts(stated, row -> day(row.unit().from())))
                .param("kinds", texts(stated, Classified::kind))
                .param("values", texts(stated, Classified::value))
                .update();
    }

    int addChanges(List<UnitFacts.Change> changes) {
        return jdbc.sql(
                        """
                        insert into units.unit_change (from_id, to_id, kind, share, act, date)
                        select old.id, new.id, s.kind, s.share::numeric, s.act, s.date::date
                        from unnest(:froms, :fromDays, :tos, :toDays, :kinds, :shares, :acts, :dates)
                             s (old, old_from, new, new_from, kind, share, act, date)
                        join units.unit old on old.code = s.old and old.valid_from = s.old_from::date
                        join units.unit new on new.code = s.new and new.valid_from = s.new_from::date
                        on conflict do nothing
                        """)
                .param("froms", texts(changes, change -> change.from().code()))
                .param("fromDays", texts(changes, change -> day(change.from().from())))
                .param("tos", texts(changes, change -> change.to().code()))
                .param("toDays", texts(changes, change -> day(change.to().from())))
                .param("kinds", texts(changes, UnitFacts.Change::kind))
                .param("shares", texts(changes, change -> text(change.share())))
                .param("acts", texts(changes, UnitFacts.Change::act))
                .param("dates", texts(changes, change -> day(change.date())))
                .update();
    }

    private StatementSpec keyed(String sql, List<UnitFacts.Stated> units) {
        return jdbc.sql(sql)
                .param("codes", texts(units, unit -> unit.key().code()))
                .param("froms", texts(units, unit -> day(unit.key().from())));
    }

    private static UnitFacts.Key parent(UnitFacts.Stated unit) {
        return java.util.Objects.requireNonNull(unit.parent());
    }

    private static <T> @Nullable String[] texts(
            List<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static String day(LocalDate day) {
        return day.equals(LocalDate.MAX) ? "infinity" : day.toString();
    }
}
