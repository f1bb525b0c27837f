package vn.chungsuc.units;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;

/** Ends what held before the day and begins what holds from it, up to where the next begins. */
@Repository
class UnitSplices {

    private final JdbcClient jdbc;

    UnitSplices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void apply(Splice splice) {
        switch (splice) {
            case Splice.Name name -> rename(name);
            case Splice.Parent parent -> move(parent);
            case Splice.Classified classified -> classify(classified);
            case Splice.Alias alias -> alias(alias);
        }
    }

    private void rename(Splice.Name name) {
        var to = ends("unit_name", name.unit(), name.from());
        jdbc.sql(
                        """
                        update units.unit_name set valid_to = :from
                        where unit_id = :unit and valid_from < :from and valid_to > :from
                        """)
                .param("unit", name.unit().id())
                .param("from", name.from())
                .update();
        jdbc.sql(
                        """
                        insert into units.unit_name (unit_id, name, kind, valid_from, valid_to)
                        values (:unit, :name, :kind, :from, :to::date)
                        on conflict (unit_id, valid_from) do update set name = excluded.name, kind = excluded.kind
                        """)
                .param("unit", name.unit().id())
                .param("name", name.name())
                .param("kind", name.kind())
                .param("from", name.from())
                .param("to", to)
                .update();
    }

    private void move(Splice.Parent move) {
        var to = ends("unit_parent", move.unit(), move.from());
        jdbc.sql(
                        """
                        update units.unit_parent set valid_to = :from
                        where unit_id = :unit and valid_from < :from and valid_to > :from
                        """)
                .param("unit", move.unit().id())
                .param("from", move.from())
                .update();
        jdbc.sql(
                        """
                        insert into units.unit_parent (unit_id, parent_id, valid_from, valid_to)
                        values (:unit, :parent, :from, :to::date)
                        on conflict (unit_id, valid_from) do update set parent_id = excluded.parent_id
                        """)
                .param("unit", move.unit().id())
                .param("parent", move.parent().id())
                .param("from", move.from())
                .param("to", to)
                .update();
    }

    private void classify(Splice.Classified change) {
        jdbc.sql(
                        """
                        delete from units.classification
                        where unit_id = :unit and kind = :kind and valid_from >= :from
                        """)
                .param("unit", change.unit().id())
                .param("kind", change.kind())
                .param("from", change.from())
                .update();
        jdbc.sql(
                        """
                        update units.classification set valid_to = :from
                        where unit_id = :unit and kind = :kind and valid_to > :from
                        """)
                .param("unit", change.unit().id())
                .param("kind", change.kind())
                .param("from", change.from())
                .update();
        if (!change.value().isEmpty()) {
            jdbc.sql(
                            """
                            insert into units.classification (unit_id, kind, value, valid_from, valid_to, act)
                            select id, :kind, :value, :from, valid_to, nullif(:act, '') from units.unit where id = :unit
                            """)
                    .param("unit", change.unit().id())
                    .param("kind", change.kind())
                    .param("value", change.value())
                    .param("from", change.from())
                    .param("act", change.act())
                    .update();
        }
    }

    private void alias(Splice.Alias alias) {
        jdbc.sql(
                        """
                        insert into units.alias (unit_id, alias) values (:unit, :alias) on conflict do nothing
                        """)
                .param("unit", alias.unit().id())
                .param("alias", alias.alias())
                .update();
    }

    /** Where what begins on the day must end: where the row it cuts ended, or the next begins. */
    private String ends(String table, Unit unit, LocalDate from) {
        var rows =
                switch (table) {
                    case "unit_name" ->
                            "select valid_from, valid_to from units.unit_name where unit_id ="
                                    + " :unit";
                    default ->
                            "select valid_from, valid_to from units.unit_parent where unit_id ="
                                    + " :unit";
                };
        return jdbc
                .sql(rows)
                .param("unit", unit.id())
                .query((row, _) ->
                        List.of(
                                row.getObject(1, LocalDate.class),
                                row.getObject(2, LocalDate.class)))
                .list()
                .stream()
                .map(row -> row.get(0).isAfter(from) ? row.get(0) : row.get(1))
                .filter(end -> end.isAfter(from))
                .min(LocalDate::compareTo)
                .map(UnitStore::day)
                .orElse(UnitStore.day(unit.validTo()));
    }
}
