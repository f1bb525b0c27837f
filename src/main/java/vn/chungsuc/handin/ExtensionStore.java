package vn.chungsuc.handin;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Officer;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Later due days: asked for by the unit, given or refused by the receiver. */
@Repository
class ExtensionStore {

    private final JdbcClient jdbc;

    ExtensionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(Officer officer, long obligation, LocalDate due, String reason, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into handin.extension_request (obligation_id, due, reason, account_id, at)
                        values (:obligation, :due, :reason, :by, :at)
                        """)
                .param("obligation", obligation)
                .param("due", due)
                .param("reason", reason)
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }

    void extend(Officer officer, long obligation, LocalDate due, String reason, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into handin.extension (obligation_id, due, reason, account_id, at)
                        values (:obligation, :due, :reason, :by, :at)
                        """)
                .param("obligation", obligation)
                .param("due", due)
                .param("reason", reason)
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }

    /**
     * What waits is answered; a later day given unasked answers nothing.
     *
     * @param due the day given; null: none, and the reason says why
     */
    void answer(
            Officer officer,
            long obligation,
            @Nullable LocalDate due,
            @Nullable String reason,
            OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into handin.extension_answer (request_id, due, reason, account_id, at)
                        select q.id, :due::date, :reason, :by, :at
                        from handin.extension_request_v q
                        where q.obligation_id = :obligation and q.answered_at is null
                        """)
                .param("obligation", obligation)
                .param("due", due)
                .param("reason", reason)
                .param("by", officer.accountId())
                .param("at", at)
                .update();
    }
}
