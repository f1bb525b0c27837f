package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.tasks.view.Blocker;
import vn.chungsuc.tasks.view.Waiting;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;

/** What tasks wait for. */
@Repository
class BlockerStore {

    private final JdbcClient jdbc;

    BlockerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two that would close a circle together must not pass each other. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(3000)").query((row, _) -> 1).list();
    }

    /** Whether the one waits, directly or through others, for the other. */
    boolean waitsFor(long waiting, long other) {
        return jdbc.sql(
                        """
                        with recursive chain as (
                            select b.by_task_id as id from tasks.blocker b
                            where b.task_id = :waiting and b.by_task_id is not null and b.cleared_at is null
                            union
                            select b.by_task_id from chain c
                            join tasks.blocker b on b.task_id = c.id and b.by_task_id is not null and b.cleared_at is null
                        )
                        select exists (select from chain where id = :other)
                        """)
                .param("waiting", waiting)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    void add(
            Officer officer,
            long task,
            @Nullable Long byTask,
            @Nullable String words,
            OffsetDateTime now) {
        jdbc.sql(
                        """
                        insert into tasks.blocker (task_id, by_task_id, words, account_id, at)
                        values (:task, :byTask, :words, :by, :now)
                        """)
                .param("task", task)
                .param("byTask", byTask, Types.BIGINT)
                .param("words", words, Types.VARCHAR)
                .param("by", officer.accountId())
                .param("now", now)
                .update();
    }

    /** False: none such waits. */
    boolean clear(Officer officer, long task, long blocker, OffsetDateTime now) {
        return jdbc.sql(
                                """
                                update tasks.blocker set cleared_at = :now, cleared_by = :by
                                where id = :id and task_id = :task and cleared_at is null
                                """)
                        .param("id", blocker)
                        .param("task", task)
                        .param("by", officer.accountId())
                        .param("now", now)
                        .update()
                > 0;
    }

    List<Blocker> of(long task) {
        return jdbc.sql(
                        """
                        select b.id, b.by_task_id, t.title, b.words, w.id is not null as holds, b.cleared_at is not null as cleared, b.at
                        from tasks.blocker b
                        left join tasks.task t on t.id = b.by_task_id
                        left join tasks.blocking_v w on w.id = b.id
                        where b.task_id = :task
                        order by w.id is null, b.id
                        """)
                .param("task", task)
                .query(Blocker.class)
                .list();
    }

    List<Waiting> waitingFor(long task) {
        return jdbc.sql(
                        """
                        select t.id, t.title
                        from tasks.blocking_v b
                        join tasks.task t on t.id = b.task_id
                        where b.by_task_id = :task
                        order by t.due, t.id
                        limit 50
                        """)
                .param("task", task)
                .query(Waiting.class)
                .list();
    }
}
