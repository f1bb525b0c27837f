package vn.chungsuc.assignments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assignments.view.ProgrammeContent.Work;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The work programmes of an area, and the tasks that may stand in one. */
@Repository
class ProgrammeQueries {

    private static final String SELECT =
            """
            select g.document_id as id, g.unit_id, u.full_name as unit_name, g.year, p.body_id, b.name as body_name, p.title, p.symbol,
                   p.number, p.document_date, p.state as document_state, p.version, g.unit_id = :holder as own,
                   (select count(*)::int from assignments.programme_task t where t.programme_id = g.document_id) as tasks,
                   p.updated_at, w.full_name as updated_by, count(*) over () as total
            from assignments.programme g
            join documents.document_v p on p.id = g.document_id
            join units.reach_v r on r.unit_id = g.unit_id and r.holder_id = :holder
            join units.unit_on(make_date(g.year, 12, 31)) u on u.id = g.unit_id
            join people.body_v b on b.id = p.body_id
            left join access.account_name_v w on w.id = p.updated_by
            """;

    private final JdbcClient jdbc;

    ProgrammeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Programme require(Scope scope, long id) {
        return jdbc.sql(SELECT + "where g.document_id = :id")
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Programme.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<Programme> search(Scope scope, String words, int page, int size) {
        return jdbc.sql(
                        SELECT
                                + """
                                where :words = ''
                                   or units.fold_on(p.title || ' ' || u.full_name || ' ' || b.name || ' ' || g.year)
                                      like '%' || units.fold_on(:words) || '%'
                                order by g.year desc, g.unit_id <> :holder, u.full_name, g.document_id desc
                                limit :size offset :skip
                                """)
                .param("holder", scope.unitId())
                .param("words", words)
                .param("size", size)
                .param("skip", page * size)
                .query(Programme.class)
                .list();
    }

    Map<ProgrammePart, String> words(Scope scope, long id) {
        var words = new EnumMap<ProgrammePart, String>(ProgrammePart.class);
        jdbc.sql(
                        """
                        select w.part, w.words
                        from assignments.programme_words w
                        join assignments.programme g on g.document_id = w.programme_id
                        join units.reach_v r on r.unit_id = g.unit_id and r.holder_id = :holder
                        where w.programme_id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query((row, _) ->
                        words.put(
                                ProgrammePart.valueOf(row.getString("part")),
                                row.getString("words")))
                .list();
        return words;
    }

    /**
     * Tasks the unit gives that fall into the year, recurring ones once; those chosen stay in it
     * whatever became of them. The earliest due first.
     */
    List<Work> tasks(Scope scope, long id, LocalDate today) {
        return jdbc.sql(
                        """
                        select t.id, t.title, coalesce(p.full_name, b.name, u.full_name) as lead, t.due, t.deadline,
                               c.task_id is not null as chosen
                        from assignments.programme g
                        join units.reach_v r on r.unit_id = g.unit_id and r.holder_id = :holder
                        join tasks.task_on(:today) t on t.unit_id = g.unit_id and t.series_id is null
                         and t.due >= make_date(g.year, 1, 1) and coalesce(t.first_day, t.due) <= make_date(g.year, 12, 31)
                        left join assignments.programme_task c on c.programme_id = g.document_id and c.task_id = t.id
                        left join people.person_v p on p.id = t.lead_person_id
                        left join people.body_v b on b.id = t.lead_body_id
                        left join units.unit_on(:today) u on u.id = t.lead_unit_id
                        where g.document_id = :id and (c.task_id is not null or t.state not in ('CONFIRMED', 'CANCELLED'))
                        order by t.due, t.id
                        limit 200
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .param("today", today)
                .query(Work.class)
                .list();
    }
}
