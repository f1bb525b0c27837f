package vn.chungsuc.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.time.OffsetDateTime;
import java.util.Optional;

/** Browsers between the password and the code. */
@Repository
@NotJournaled("The password is only half of signing in; how it ends is on record")
class HalfSessionStore {

    private final JdbcClient jdbc;

    HalfSessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Half(int accountId, String username) {}

    void open(byte[] hash, int account, OffsetDateTime now) {
        jdbc.sql(
                        """
                        insert into access.half_session (id_hash, account_id, created_at)
                        values (:hash, :account, :now)
                        """)
                .param("hash", hash)
                .param("account", account)
                .param("now", now)
                .update();
    }

    Optional<Half> find(byte[] hash, OffsetDateTime openedAfter) {
        return jdbc.sql(
                        """
                        select h.account_id, a.username
                        from access.half_session h
                        join access.account a on a.id = h.account_id
                        where h.id_hash = :hash and h.created_at > :after
                        """)
                .param("hash", hash)
                .param("after", openedAfter)
                .query(Half.class)
                .optional();
    }

    void end(int account) {
        jdbc.sql("delete from access.half_session where account_id = :account")
                .param("account", account)
                .update();
    }

    void sweep(OffsetDateTime openedBefore) {
        jdbc.sql("delete from access.half_session where created_at < :before")
                .param("before", openedBefore)
                .update();
    }
}
