package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Accounts as sign-in needs them; {@link AccountQueries} has those of the administrators. */
@Repository
class AccountStore {

    /** QCVN 12:2026/BCA: at most five wrong tries, then closed for twelve hours or more. */
    static final int TRIES = 5;

    static final Duration LOCKED_FOR = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofDays(45);

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Try(int accountId, @Nullable String passwordHash, boolean idle, boolean lastOne) {}

    /**
     * Counts the try before the password is looked at, so that a hundred guesses at once are still
     * no more than five. Empty: no such account, disabled, or locked.
     */
    @NotJournaled("Bookkeeping: what comes of the try is on record")
    Optional<Try> takeTry(String username, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        with tried as (
                            select id, case when locked_until <= :now then 1 else failures + 1 end as number
                            from access.account
                            where username = :username and disabled_at is null
                              and (locked_until is null or locked_until <= :now)
                            for update
                        )
                        update access.account a
                        set failures = t.number,
                            locked_until = case when t.number >= :tries then :until::timestamptz end
                        from tried t
                        where a.id = t.id
                        returning a.id as account_id, a.password_hash,
                                  greatest(a.last_sign_in, a.password_changed_at, a.created_at, a.reopened_at) < :idle as idle,
                                  t.number >= :tries as last_one
                        """)
                .param("username", username)
                .param("now", now)
                .param("tries", TRIES)
                .param("until", now.plus(LOCKED_FOR))
                .param("idle", now.minus(IDLE))
                .query(Try.class)
                .optional();
    }

    /** A try that was right does not count as wrong; earlier ones stay counted. */
    @NotJournaled("Bookkeeping: what came of the try is on record")
    void giveBackTry(int account) {
        jdbc.sql(
                        """
                        update access.account set failures = greatest(failures - 1, 0), locked_until = null
                        where id = :account
                        """)
                .param("account", account)
                .update();
    }

    boolean isLocked(String username, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        select exists (select from access.account
                                       where username = :username and disabled_at is null and locked_until > :now)
                        """)
                .param("username", username)
                .param("now", now)
                .query(Boolean.class)
                .single();
    }

    void signedIn(int account, OffsetDateTime now) {
        jdbc.sql(
                        """
                        update access.account set failures = 0, locked_until = null, last_sign_in = :now
                        where id = :account
                        """)
                .param("account", account)
                .param("now", now)
                .update();
    }

    /**
     * What the account may act as today: the role used last, then as the list of roles has them.
     */
    List<Integer> assignments(int account, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select a.assignment_id
                        from access.acting_on(:today) a
                        join access.role r on r.code = a.role_code and r.name = a.role_name
                        join units.unit_v u on u.id = a.unit_id
                        join access.account c on c.id = a.account_id
                        where a.account_id = :account
                        order by a.assignment_id is distinct from c.last_assignment_id, r.position, u.valid_to <= :today, a.assignment_id
                        """)
                .param("account", account)
                .param("today", today)
                .query(Integer.class)
                .list()
                .stream()
                .distinct()
                .toList();
    }
}
