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

    /**
     * What one may see: what is given in one's area, which the row tells by itself; what touches it
     * from above, by whoever ever stood above one of its units; and what one has a part in.
     */
    static final String SEEN =
            """
            (t.unit_id in (select r.unit_id from units.reach_v r where r.holder_id = :holder)
             or t.id in (select a.task_id
                         from tasks.area a
                         join units.reach_v r on r.unit_id = a.unit_id and r.holder_id = :holder
                         where a.giver_id in (select c.ancestor_id
                                              from units.closure_v c
                                              join units.reach_v o on o.unit_id = c.unit_id and o.holder_id = :holder
                                              where c.ancestor_id not in (select i.unit_id from units.reach_v i
                                                                          where i.holder_id = :holder))
                         union all
                         select m.task_id from tasks.mine_on(:account, :holder, :today) m))
            """;

    private static final String NAMES =
            """
            left join people.person_v lp on lp.id = t.lead_person_id
            left join people.body_v lb on lb.id = t.lead_body_id
            left join units.unit_on(:today) lu on lu.id = t.lead_unit_id
            """;

    private static final String COLUMNS =
            """
            select t.id, t.unit_id, u.code as unit_code, u.full_name as unit_name, t.title, t.detail, t.state, t.lead_person_id,
                   t.lead_body_id, t.lead_unit_id, coalesce(lp.full_name, lb.name, lu.full_name) as lead_name, t.deadline, t.grain,
                   t.first_day, t.last_day, t.each, t.extended_to, t.due, t.recurs, t.for_each, t.series_id, t.set_id, t.criterion,
                   t.indicator, t.source_kind, t.source_ref, t.source_words, t.source_path, t.started_on, t.reported_on, t.reported_by,
                   t.closed_on, t.version, coalesce(made.full_name, '') as created_by, t.created_at,
                   coalesce(last.full_name, '') as updated_by, t.updated_at,
                   exists (select from units.reach_v o where o.holder_id = :holder and o.unit_id = t.unit_id and o.own) as own,
                   t.late, t.days_late, exists (select from tasks.blocking_v b where b.task_id = t.id) as blocked,
                   (select x.due from tasks.extension x
                    where x.task_id = t.id and x.answered_at is null and t.state in ('OPEN', 'DOING')) as asked_due,
            """;

    private static final String WRITERS =
            """
            join units.unit_on(:today) u on u.id = t.unit_id
            left join access.account_name_v made on made.id = t.created_by
            left join access.account_name_v last on last.id = t.updated_by
            """;

    private static final String ONE =
            COLUMNS
                    + """
                    1 as total
                    from tasks.task_on(:today) t
                    """
                    + NAMES
                    + WRITERS
                    + "where t.id = :id and "
                    + SEEN;

    private static final String ASKED =
            """
            and t.recurs = (:state = 'RECURRING')
            and (:state = 'ALL' or t.state = :state
                 or :state = 'RECURRING' and t.state <> 'CANCELLED'
                 or :state = 'UNDONE' and t.state in ('OPEN', 'DOING', 'REPORTED')
                 or :state = 'LATE' and t.late
                 or :state = 'SOON' and t.state in ('OPEN', 'DOING') and t.due between :today and :today::date + :soon
                 or :state = 'BLOCKED' and t.state in ('OPEN', 'DOING')
                    and exists (select from tasks.blocking_v b where b.task_id = t.id)
                 or :state = 'ASKED' and t.state in ('OPEN', 'DOING')
                    and exists (select from tasks.extension x where x.task_id = t.id and x.answered_at is null))
            and (not :mine or t.id in (select m.task_id from tasks.mine_on(:account, :holder, :today) m
                                       where m.part in ('LEAD', 'COWORKER')))
            and (:unit = '' or exists (select from tasks.area a join units.unit_on(:today) w on w.id = a.unit_id
                                       where a.task_id = t.id
                                         and units.fold_on(w.full_name || ' ' || w.code) like '%' || units.fold_on(:unit) || '%'))
            and (:criterion::int is null or t.criterion = :criterion)
            and (:lead = '' or units.fold_on(coalesce(lp.full_name, lb.name, lu.full_name)) like '%' || units.fold_on(:lead) || '%')
            and (:source = '' or t.source_kind = :source)
            and (:series::bigint is null or t.series_id = :series)
            and (:from::date is null or t.due between :from and :to)
            and (:words = '' or t.folded like '%' || units.fold_on(:words) || '%'
                 or units.fold_on(coalesce(lp.full_name, lb.name, lu.full_name)) like '%' || units.fold_on(:words) || '%')
            """;

    private static final String ORDER =
            """
            order by case when :sort = 'ten' then t.title end collate units.vi,
                     case when :sort = '-ten' then t.title end collate units.vi desc,
                     case when :sort = 'chu-tri' then coalesce(lp.full_name, lb.name, lu.full_name) end collate units.vi,
                     case when :sort = '-chu-tri' then coalesce(lp.full_name, lb.name, lu.full_name) end collate units.vi desc,
                     case when :sort = 'tinh-trang' then t.state end,
                     case when :sort = '-tinh-trang' then t.state end desc,
                     case when :sort = '-han' then t.due end desc,
                     t.due, t.id
            """;

    /**
     * First which and in what order, of narrow rows; only then everything about those of the page.
     */
    private static final String PAGE =
            """
            with found as (
                select t.id, count(*) over () as total
                from tasks.task_on(:today) t
            """
                    + NAMES
                    + "where "
                    + SEEN
                    + ASKED
                    + ORDER
                    + """
                    limit :size offset :skipped
                    )
                    """
                    + COLUMNS
                    + """
                    f.total
                    from found f
                    join tasks.task_on(:today) t on t.id = f.id
                    """
                    + NAMES
                    + WRITERS
                    + ORDER;

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
