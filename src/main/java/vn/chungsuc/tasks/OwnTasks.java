package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What an officer leads that is late or due within a week, and what waits for the officer's word.
 */
@Repository
public class OwnTasks {

    /** The most a first page can hold. */
    private static final int FIRST = 8;

    private final JdbcClient jdbc;
    private final MakeInstances instances;

    OwnTasks(JdbcClient jdbc, MakeInstances instances) {
        this.jdbc = jdbc;
        this.instances = instances;
    }

    /** A task one leads. */
    public record Line(long id, String title, LocalDate due, TaskState state, boolean blocked) {

        public String path() {
            return "/nhiem-vu/" + id;
        }

        public String left(LocalDate today) {
            var days = ChronoUnit.DAYS.between(today, due);
            return days == 0
                    ? tr("hôm nay")
                    : days > 0 ? tr("còn %d ngày", days) : tr("quá %d ngày", -days);
        }
    }

    /**
     * @param late how many in all, of those one leads
     * @param soon due today or within a week
     * @param toConfirm reported done, waiting for one's word
     * @param asked a later day is asked for
     * @param lines the first of those late and due soon
     */
    public record Own(int late, int soon, int toConfirm, int asked, List<Line> lines) {

        public boolean anything() {
            return late + soon + toConfirm + asked > 0;
        }
    }

    /** One query, whatever there is. */
    public Own of(Officer officer, LocalDate today) {
        instances.ifNewDay();
        var lines = new ArrayList<Line>();
        var counts =
                jdbc.sql(
                                """
                                with led as materialized (
                                    select t.id, t.title, t.due, t.state
                                    from tasks.task t
                                    where t.id in (select m.task_id from tasks.mine_on(:account, :holder, :today) m where m.part = 'LEAD')
                                      and t.state in ('OPEN', 'DOING') and not t.recurs and t.due <= :today::date + :soon
                                ), counts as (
                                    select (select count(*) from led where due < :today)::int as late,
                                           (select count(*) from led where due >= :today)::int as soon,
                                           (select count(*) from tasks.task w
                                            where :gives and w.unit_id = :holder and w.state = 'REPORTED'
                                              and w.reported_by is distinct from :account)::int as to_confirm,
                                           (select count(*) from tasks.extension x join tasks.task w on w.id = x.task_id
                                            where :gives and x.answered_at is null and w.unit_id = :holder
                                              and w.state in ('OPEN', 'DOING'))::int as asked
                                )
                                select c.*, l.id, l.title, l.due, l.state,
                                       exists (select from tasks.blocking_v b where b.task_id = l.id) as blocked
                                from counts c
                                left join (select * from led order by due, id limit :first) l on true
                                order by l.due, l.id
                                """)
                        .param("account", officer.accountId())
                        .param("holder", officer.scope().unitId())
                        .param("today", today)
                        .param("soon", TaskFilter.SOON_DAYS)
                        .param("gives", officer.may(Permission.ASSIGN_TASKS))
                        .param("first", FIRST)
                        .query((row, _) -> {
                            var title = row.getString("title");
                            if (title != null) {
                                lines.add(
                                        new Line(
                                                row.getLong("id"),
                                                title,
                                                row.getObject("due", LocalDate.class),
                                                TaskState.valueOf(row.getString("state")),
                                                row.getBoolean("blocked")));
                            }
                            return new int[] {
                                row.getInt("late"),
                                row.getInt("soon"),
                                row.getInt("to_confirm"),
                                row.getInt("asked")
                            };
                        })
                        .list()
                        .getFirst();
        return new Own(counts[0], counts[1], counts[2], counts[3], lines);
    }
}
