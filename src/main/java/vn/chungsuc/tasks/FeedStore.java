package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.access.Secret;
import vn.chungsuc.journal.NotJournaled;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The address under which a calendar reads an account's tasks; one at a time. */
@Repository
@NotJournaled("CalendarFeed records that an address was made or taken back")
class FeedStore {

    private static final int MOST = 2000;

    private final JdbcClient jdbc;

    FeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param readAt when a calendar last read it; null: never
     */
    record Feed(OffsetDateTime madeAt, @Nullable OffsetDateTime readAt) {}

    @Nullable Feed of(int account) {
        return jdbc.sql("select made_at, read_at from tasks.feed where account_id = :account")
                .param("account", account)
                .query(Feed.class)
                .optional()
                .orElse(null);
    }

    /** In place of the one before, which is read no more. */
    void put(int account, Secret secret, OffsetDateTime now) {
        jdbc.sql(
                        """
                        insert into tasks.feed (account_id, secret_sum, made_at)
                        values (:account, :sum, :now)
                        on conflict (account_id)
                            do update set secret_sum = excluded.secret_sum, made_at = excluded.made_at, read_at = null
                        """)
                .param("account", account)
                .param("sum", secret.hash())
                .param("now", now)
                .update();
    }

    void remove(int account) {
        jdbc.sql("delete from tasks.feed where account_id = :account")
                .param("account", account)
                .update();
    }

    /** Whose address it is, while the account may act; null: nobody's. */
    @Nullable Integer account(Secret secret, LocalDate today, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        update tasks.feed f set read_at = :now
                        where f.secret_sum = :sum
                          and exists (select from access.acting_on(:today) a where a.account_id = f.account_id)
                        returning f.account_id
                        """)
                .param("sum", secret.hash())
                .param("today", today)
                .param("now", now)
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    /** A task as a calendar shows it. */
    record Entry(
            long id,
            String title,
            LocalDate due,
            TaskState state,
            String unitName,
            OffsetDateTime updatedAt) {}

    /**
     * Those one leads or works on, in every office one acts for: undone, or closed this quarter.
     */
    List<Entry> entries(int account, LocalDate today) {
        return jdbc.sql(
                        """
                        select t.id, t.title, t.due, t.state, u.full_name as unit_name, t.updated_at
                        from tasks.task t
                        join units.unit_on(:today) u on u.id = t.unit_id
                        where not t.recurs and t.state <> 'CANCELLED'
                          and (t.closed_on is null or t.closed_on >= :today::date - 90)
                          and t.id in (select m.task_id
                                       from access.acting_on(:today) a
                                       join lateral tasks.mine_on(a.account_id, a.unit_id, :today) m
                                         on m.part in ('LEAD', 'COWORKER')
                                       where a.account_id = :account)
                        order by t.due, t.id
                        limit :most
                        """)
                .param("account", account)
                .param("today", today)
                .param("most", MOST)
                .query(Entry.class)
                .list();
    }
}
