package vn.chungsuc.units;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
                                on conflict do nothing
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
                                on conflict do nothing
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
                                on conflict do nothing
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

    /** A child that outlives its parent goes where the whole parent went. */
    int follow() {
        return jdbc.sql(
                        """
                        insert into units.unit_parent (unit_id, parent_id, valid_from, valid_to)
                        select p.unit_id, ch.to_id, p.valid_to, least(u.valid_to, heir.valid_to)
                        from units.unit_parent p
                        join units.unit u on u.id = p.unit_id and u.valid_to > p.valid_to
                        join units.unit_change ch on ch.from_id = p.parent_id and ch.date = p.valid_to and ch.kind <> 'SPLIT'
                        join units.unit heir on heir.id = ch.to_id
                        where not exists (select from units.unit_parent later
                                          where later.unit_id = p.unit_id and later.valid_from >= p.valid_to)
                        """)
                .update();
    }

    /** Plans made right after a big list must know how big it was. */
    void analyze() {
        jdbc.sql(
                        "analyze units.unit, units.unit_name, units.unit_parent, units.unit_change,"
                                + " units.state, units.closure, units.reach")
                .update();
    }

    int known(List<UnitFacts.Change> changes) {
        return jdbc.sql(
                        """
                        select count(*)
                        from unnest(:froms, :fromDays, :tos, :toDays) s (old, old_from, new, new_from)
                        join units.unit old on old.code = s.old and old.valid_from = s.old_from::date
                        join units.unit new on new.code = s.new and new.valid_from = s.new_from::date
                        join units.unit_change ch on ch.from_id = old.id and ch.to_id = new.id
                        """)
                .param("froms", texts(changes, change -> change.from().code()))
                .param("fromDays", texts(changes, change -> day(change.from().from())))
                .param("tos", texts(changes, change -> change.to().code()))
                .param("toDays", texts(changes, change -> day(change.to().from())))
                .query(Integer.class)
                .single();
    }

    /** Every unit as it stands, or stood on its last day. */
    List<UnitFacts.Stated> all() {
        return jdbc.sql(
                        """
                        select u.code, u.valid_from, u.level, u.kind, u.name, u.valid_to, p.code as parent, p.valid_from as parent_from
                        from units.unit_on('9999-12-31') u
                        left join units.unit p on p.id = u.parent_id
                        """)
                .query((row, _) ->
                        new UnitFacts.Stated(
                                new UnitFacts.Key(
                                        row.getString("code"),
                                        row.getObject("valid_from", LocalDate.class)),
                                row.getString("level"),
                                row.getString("kind"),
                                row.getString("name"),
                                row.getObject("valid_to", LocalDate.class),
                                row.getString("parent") == null
                                        ? null
                                        : new UnitFacts.Key(
                                                row.getString("parent"),
                                                row.getObject("parent_from", LocalDate.class)),
                                Map.of()))
                .list();
    }

    private StatementSpec keyed(String sql, List<UnitFacts.Stated> units) {
        return jdbc.sql(sql)
                .param("codes", texts(units, unit -> unit.key().code()))
                .param("froms", texts(units, unit -> day(unit.key().from())));
    }

    private static UnitFacts.Key parent(UnitFacts.Stated unit) {
        return Objects.requireNonNull(unit.parent());
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
