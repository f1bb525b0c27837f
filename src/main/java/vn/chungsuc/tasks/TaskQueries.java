package vn.chungsuc.tasks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The tasks of an area, and those an account has a part in, as they stand on a day. */
@Repository
public class TaskQueries {

    private static final String ONE =
            TaskSql.COLUMNS
                    + """
                    1 as total
                    from tasks.task_on(:today) t
                    """
                    + TaskSql.NAMES
                    + TaskSql.WRITERS
                    + "where t.id = :id and "
                    + TaskSql.SEEN;

    /**
     * First which and in what order, of narrow rows; only then everything about those of the page.
     */
    private static final String PAGE =
            """
            with found as (
                select t.id, count(*) over () as total
                from tasks.task_on(:today) t
            """
                    + TaskSql.NAMES
                    + "where "
                    + TaskSql.SEEN
                    + TaskSql.ASKED
                    + TaskSql.ORDER
                    + """
                    limit :size offset :skipped
                    )
                    """
                    + TaskSql.COLUMNS
                    + """
                    f.total
                    from found f
                    join tasks.task_on(:today) t on t.id = f.id
                    """
                    + TaskSql.NAMES
                    + TaskSql.WRITERS
                    + TaskSql.ORDER;

    private final JdbcClient jdbc;

    TaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that may be seen; any other is not found. */
    Task require(Scope scope, int account, long id, LocalDate today) {
        return jdbc.sql(ONE)
                .param("holder", scope.unitId())
                .param("account", account)
                .param("today", today)
                .param("id", id)
                .query(Task.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<Task> search(
            Scope scope, int account, TaskFilter filter, LocalDate today, int page, int size) {
        return asked(jdbc.sql(PAGE), scope, account, filter, today)
                .param("sort", filter.sort())
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(Task.class)
                .list();
    }

    private static StatementSpec asked(
            StatementSpec sql, Scope scope, int account, TaskFilter filter, LocalDate today) {
        return sql.param("holder", scope.unitId())
                .param("account", account)
                .param("today", today)
                .param("soon", TaskFilter.SOON_DAYS)
                .param("words", filter.words())
                .param("mine", filter.mine())
                .param("unit", filter.unit())
                .param("state", filter.state())
                .param("criterion", filter.criterion())
                .param("lead", filter.lead())
                .param("source", filter.source())
                .param("series", filter.series())
                .param("from", filter.from())
                .param("to", filter.to());
    }

    /** What part one has in a task, as oneself, for one who is away, or for one's office. */
    List<Party.Part> parts(Scope scope, int account, long task, LocalDate today) {
        return jdbc.sql(
                        """
                        select distinct m.part from tasks.mine_on(:account, :holder, :today) m where m.task_id = :task
                        """)
                .param("account", account)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("task", task)
                .query(Party.Part.class)
                .list();
    }

    /** A unit a task is about. */
    public record About(int id, String code, String name) {}

    List<About> about(Scope scope, long task, LocalDate today) {
        return jdbc.sql(
                        """
                        select u.id, u.code, u.full_name as name
                        from tasks.area a
                        join units.unit_on(:today) u on u.id = a.unit_id
                        where a.task_id = :task and a.about and :holder > 0
                        order by u.full_name collate units.vi
                        """)
                .param("holder", scope.unitId())
                .param("task", task)
                .param("today", today)
                .query(About.class)
                .list();
    }

    private static final String BRIEF =
            """
            select t.id, t.title, t.source_ref, coalesce(lp.full_name, lb.name, lu.full_name) as lead_name, t.deadline, t.first_day,
                   t.last_day, t.grain, t.each, t.due, t.state, t.late, t.days_late,
                   (select count(*) from tasks.task i where i.series_id = t.id)::int as instances,
                   (select count(*) from tasks.task i where i.series_id = t.id and i.state = 'CONFIRMED')::int as done
            from tasks.task_on(:today) t
            left join people.person_v lp on lp.id = t.lead_person_id
            left join people.body_v lb on lb.id = t.lead_body_id
            left join units.unit_on(:today) lu on lu.id = t.lead_unit_id
            """;

    /** In the order of the due day; a recurring one stands once, its instances counted. */
    public List<TaskBrief> bySource(
            Scope scope, Source.Kind kind, Collection<Long> references, LocalDate today) {
        return jdbc.sql(
                        BRIEF
                                + """
                                where t.source_kind = :kind and t.source_ref = any (:references) and t.series_id is null
                                  and exists (select from tasks.area a
                                              join units.reach_v r on r.unit_id = a.unit_id and r.holder_id = :holder
                                              where a.task_id = t.id)
                                order by t.due, t.id
                                limit 5000
                                """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("kind", kind.name())
                .param("references", references.toArray(Long[]::new))
                .query((row, _) -> brief(row))
                .list();
    }

    /** What a unit has given and is undone, the latest first: what a meeting goes through. */
    public List<TaskBrief> open(Scope scope, int unit, LocalDate today, int most) {
        return jdbc.sql(
                        BRIEF
                                + """
                                where t.unit_id = :unit and t.state in ('OPEN', 'DOING', 'REPORTED') and not t.recurs
                                  and exists (select from units.reach_v r where r.unit_id = t.unit_id and r.holder_id = :holder)
                                order by t.due, t.id
                                limit :most
                                """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("unit", unit)
                .param("most", most)
                .query((row, _) -> brief(row))
                .list();
    }

    private static TaskBrief brief(java.sql.ResultSet row) throws java.sql.SQLException {
        var kind = Deadline.Kind.valueOf(row.getString("deadline"));
        var deadline =
                new Deadline(
                        kind,
                        kind == Deadline.Kind.WITHIN || kind.recurs()
                                ? row.getObject("first_day", LocalDate.class)
                                : null,
                        row.getObject("last_day", LocalDate.class),
                        Deadline.Grain.valueOf(row.getString("grain")),
                        row.getInt("each"));
        return new TaskBrief(
                row.getLong("id"),
                row.getString("title"),
                row.getObject("source_ref", Long.class),
                row.getString("lead_name"),
                deadline.words(),
                row.getObject("due", LocalDate.class),
                TaskState.valueOf(row.getString("state")),
                row.getBoolean("late"),
                row.getInt("days_late"),
                row.getInt("instances"),
                row.getInt("done"));
    }
}
