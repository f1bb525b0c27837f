package vn.chungsuc.unitchange;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.unitchange.view.ListLine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The lists of an area: those brought by whoever administers it, or a part of it. */
@Repository
class ListQueries {

    private final JdbcClient jdbc;
    private final ListStore store;

    ListQueries(JdbcClient jdbc, ListStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** Newest first; drafts are shown beside what was applied. */
    List<ListLine> list(Scope scope, String words, int page, int size) {
        return jdbc.sql(
                        """
                        select l.id, l.name, l.day, l.number, l.dated, l.issuer, l.applied_at, l.undone_at, l.created_at,
                               u.full_name as unit_name, coalesce(a.full_name, b.full_name) as by_name,
                               coalesce(jsonb_array_length(l.outcome -> 'gone'), 0) as gone,
                               coalesce(jsonb_array_length(l.outcome -> 'made'), 0) as made,
                               coalesce(jsonb_array_length(l.outcome -> 'moved'), 0)
                               + coalesce(jsonb_array_length(l.outcome -> 'renamed'), 0) as others,
                               jsonb_array_length(l.rows) as rows, count(*) over () as total
                        from unitchange.change_list l
                        join units.reach_v r on r.unit_id = l.unit_id and r.holder_id = :holder
                        join units.unit_on(current_date) u on u.id = l.unit_id
                        left join access.account_name_v b on b.id = l.account_id
                        left join access.account_name_v a on a.id = l.applied_by
                        where :words = ''
                           or units.fold_on(l.name || ' ' || coalesce(l.number, '') || ' ' || coalesce(l.issuer, '') || ' ' || u.full_name)
                              like '%' || units.fold_on(:words) || '%'
                        order by coalesce(l.applied_at, l.created_at) desc, l.id desc
                        limit :size offset :skip
                        """)
                .param("holder", scope.unitId())
                .param("words", words)
                .param("size", size)
                .param("skip", (long) page * size)
                .query(ListLine.class)
                .list();
    }

    ChangeList require(Scope scope, int id) {
        return jdbc.sql(
                        """
                        select l.id, l.unit_id, r.own, b.full_name as by_name, l.name, l.sha256, l.day, l.level, l.rows::text as rows, l.created_at,
                               l.number, l.dated, l.issuer, l.scan_id, f.name as scan_name, a.full_name as applied_by, l.applied_at,
                               l.reform_id, l.outcome::text as outcome, l.handed_until, w.full_name as undone_by, l.undone_at, l.undone_for
                        from unitchange.change_list l
                        join units.reach_v r on r.unit_id = l.unit_id and r.holder_id = :holder
                        left join access.account_name_v b on b.id = l.account_id
                        left join access.account_name_v a on a.id = l.applied_by
                        left join access.account_name_v w on w.id = l.undone_by
                        left join files.file_v f on f.id = l.scan_id
                        where l.id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(this::one)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private ChangeList one(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new ChangeList(
                row.getInt("id"),
                row.getInt("unit_id"),
                row.getBoolean("own"),
                orNobody(row.getString("by_name")),
                row.getString("name"),
                row.getString("sha256"),
                row.getObject("day", LocalDate.class),
                row.getString("level"),
                store.rows(row.getString("rows")),
                row.getObject("created_at", OffsetDateTime.class),
                act(row),
                outcome == null ? null : store.told(outcome),
                row.getObject("handed_until", LocalDate.class),
                undone(row));
    }

    private static ChangeList.@Nullable Act act(ResultSet row) throws SQLException {
        var number = row.getString("number");
        return number == null
                ? null
                : new ChangeList.Act(
                        number,
                        row.getObject("dated", LocalDate.class),
                        row.getString("issuer"),
                        row.getObject("scan_id", Long.class),
                        row.getString("scan_name"),
                        orNobody(row.getString("applied_by")),
                        row.getObject("applied_at", OffsetDateTime.class),
                        row.getInt("reform_id"));
    }

    private static ChangeList.@Nullable Undone undone(ResultSet row) throws SQLException {
        var reason = row.getString("undone_for");
        return reason == null
                ? null
                : new ChangeList.Undone(
                        orNobody(row.getString("undone_by")),
                        row.getObject("undone_at", OffsetDateTime.class),
                        reason);
    }

    private static String orNobody(@Nullable String name) {
        return name == null ? "" : name;
    }
}
