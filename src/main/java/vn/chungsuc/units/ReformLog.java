package vn.chungsuc.units;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a reform found and left, kept so that it can be taken back as if it had never been. */
@Repository
class ReformLog {

    private final JdbcClient jdbc;

    ReformLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SNAPSHOT =
            """
            select jsonb_build_object(
                'unit', (select coalesce(jsonb_agg(jsonb_build_array(id, valid_to) order by id), '[]')
                         from units.unit where id = any(:ids)),
                'name', (select coalesce(jsonb_agg(jsonb_build_array(unit_id, name, kind, valid_from, valid_to)
                                                   order by unit_id, valid_from), '[]')
                         from units.unit_name where unit_id = any(:ids)),
                'parent', (select coalesce(jsonb_agg(jsonb_build_array(unit_id, parent_id, valid_from, valid_to)
                                                     order by unit_id, valid_from), '[]')
                           from units.unit_parent where unit_id = any(:ids)),
                'class', (select coalesce(jsonb_agg(jsonb_build_array(unit_id, kind, value, valid_from, valid_to, act)
                                                    order by unit_id, kind, valid_from), '[]')
                          from units.classification where unit_id = any(:ids)),
                'change', (select coalesce(jsonb_agg(jsonb_build_array(from_id, to_id, kind, share, act, date)
                                                     order by from_id, to_id), '[]')
                           from units.unit_change where from_id = any(:ids) or to_id = any(:ids)))::text
            """;

    /** The dated rows of those units, as text that can be put back. */
    String snapshot(Collection<Integer> ids) {
        return jdbc.sql(SNAPSHOT).param("ids", ids(ids)).query(String.class).single();
    }

    int keep(
            Reform reform,
            Collection<Integer> made,
            Collection<Integer> touched,
            String before,
            String after,
            OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into units.reform (day, act, made, touched, before, after, applied_at)
                        values (:day, :act, :made, :touched, :before::jsonb, :after::jsonb, :now)
                        returning id
                        """)
                .param("day", reform.day())
                .param("act", reform.act())
                .param("made", ids(made))
                .param("touched", ids(touched))
                .param("before", before)
                .param("after", after)
                .param("now", now)
                .query(Integer.class)
                .single();
    }

    record Kept(int id, List<Integer> made, List<Integer> touched) {}

    /** One that stands; none where it was undone, or never was. */
    Optional<Kept> find(int id) {
        return jdbc.sql(
                        "select id, made, touched from units.reform where id = :id and undone_at is"
                                + " null")
                .param("id", id)
                .query((row, _) ->
                        new Kept(
                                row.getInt("id"),
                                List.of((Integer[]) row.getArray("made").getArray()),
                                List.of((Integer[]) row.getArray("touched").getArray())))
                .optional();
    }

    /** Whether the units it touched and made are exactly as it left them. */
    boolean unchanged(Kept kept) {
        return jdbc.sql(
                        "select after = (%s)::jsonb from units.reform where id = :id"
                                .formatted(SNAPSHOT))
                .param("id", kept.id())
                .param("ids", all(kept))
                .query(Boolean.class)
                .single();
    }

    /** The first unit somebody has since put below one that was made, or derived from it. */
    Optional<String> builtOn(Kept kept) {
        return jdbc.sql(
                        """
                        select s.full_name
                        from (select p.unit_id from units.unit_parent p where p.parent_id = any(:made)
                              union all
                              select c.to_id from units.unit_change c where c.from_id = any(:made)) later
                        join units.unit_on('9999-12-31') s on s.id = later.unit_id
                        where later.unit_id <> all(:ids)
                        limit 1
                        """)
                .param("made", ids(kept.made()))
                .param("ids", all(kept))
                .query(String.class)
                .optional();
    }

    /** As if it had never been. */
    void undo(Kept kept, OffsetDateTime now) {
        var ids = all(kept);
        for (var sql :
                List.of(
                        "delete from units.unit_change where from_id = any(:ids) or to_id ="
                                + " any(:ids)",
                        "delete from units.unit_parent where unit_id = any(:ids)",
                        "delete from units.classification where unit_id = any(:ids)",
                        "delete from units.unit_name where unit_id = any(:ids)")) {
            jdbc.sql(sql).param("ids", ids).update();
        }
        for (var sql :
                List.of(
                        "delete from units.alias where unit_id = any(:made)",
                        "delete from units.unit where id = any(:made)")) {
            jdbc.sql(sql).param("made", ids(kept.made())).update();
        }
        putBack(kept.id());
        jdbc.sql("update units.reform set undone_at = :now where id = :id")
                .param("now", now)
                .param("id", kept.id())
                .update();
    }

    private void putBack(int id) {
        for (var sql :
                List.of(
                        """
                        update units.unit u set valid_to = (o.row ->> 1)::date
                        from units.reform r, jsonb_array_elements(r.before -> 'unit') o (row)
                        where r.id = :id and u.id = (o.row ->> 0)::int
                        """,
                        """
                        insert into units.unit_name (unit_id, name, kind, valid_from, valid_to)
                        select (o.row ->> 0)::int, o.row ->> 1, o.row ->> 2, (o.row ->> 3)::date, (o.row ->> 4)::date
                        from units.reform r, jsonb_array_elements(r.before -> 'name') o (row) where r.id = :id
                        """,
                        """
                        insert into units.unit_parent (unit_id, parent_id, valid_from, valid_to)
                        select (o.row ->> 0)::int, (o.row ->> 1)::int, (o.row ->> 2)::date, (o.row ->> 3)::date
                        from units.reform r, jsonb_array_elements(r.before -> 'parent') o (row) where r.id = :id
                        """,
                        """
                        insert into units.classification (unit_id, kind, value, valid_from, valid_to, act)
                        select (o.row ->> 0)::int, o.row ->> 1, o.row ->> 2, (o.row ->> 3)::date, (o.row ->> 4)::date, o.row ->> 5
                        from units.reform r, jsonb_array_elements(r.before -> 'class') o (row) where r.id = :id
                        """,
                        """
                        insert into units.unit_change (from_id, to_id, kind, share, act, date)
                        select (o.row ->> 0)::int, (o.row ->> 1)::int, o.row ->> 2, (o.row ->> 3)::numeric, o.row ->> 4, (o.row ->> 5)::date
                        from units.reform r, jsonb_array_elements(r.before -> 'change') o (row) where r.id = :id
                        """)) {
            jdbc.sql(sql).param("id", id).update();
        }
    }

    private static Integer[] all(Kept kept) {
        var all = new ArrayList<>(kept.touched());
        all.addAll(kept.made());
        return ids(all);
    }

    private static Integer[] ids(Collection<Integer> ids) {
        return ids.toArray(Integer[]::new);
    }
}
