package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;
import vn.chungsuc.tasks.view.Wish;

import java.util.List;

/** What happened to a task whose page is open to the scope already. */
@Repository
class HistoryQueries {

    private final JdbcClient jdbc;

    HistoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<TaskEvent> events(Scope scope, long task) {
        return jdbc.sql(
                        """
                        select e.id, e.kind, e.words, e.link, e.percent, coalesce(a.full_name, '') as by, e.at
                        from tasks.event e
                        left join access.account_name_v a on a.id = e.account_id
                        where e.task_id = :task and :holder > 0
                        order by e.id desc
                        limit 300
                        """)
                .param("holder", scope.unitId())
                .param("task", task)
                .query(TaskEvent.class)
                .list();
    }

    /** The last figure of progress; null: none was given. */
    @Nullable Integer percent(Scope scope, long task) {
        return jdbc.sql(
                        """
                        select e.percent from tasks.event e
                        where e.task_id = :task and e.percent is not null and :holder > 0
                        order by e.id desc
                        limit 1
                        """)
                .param("holder", scope.unitId())
                .param("task", task)
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    List<Wish> wishes(Scope scope, long task) {
        return jdbc.sql(
                        """
                        select x.due, x.reason, coalesce(a.full_name, '') as by, x.at, x.given, x.refusal, w.full_name as answered_by,
                               x.answered_at
                        from tasks.extension x
                        left join access.account_name_v a on a.id = x.account_id
                        left join access.account_name_v w on w.id = x.answered_by
                        where x.task_id = :task and :holder > 0
                        order by x.id desc
                        """)
                .param("holder", scope.unitId())
                .param("task", task)
                .query(Wish.class)
                .list();
    }
}
