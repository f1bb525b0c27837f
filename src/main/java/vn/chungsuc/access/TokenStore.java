package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.Officer;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Personal access tokens; only their SHA-256 is kept. */
@Repository
class TokenStore {

    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Bearer(int tokenId, @Nullable OffsetDateTime expiresAt, Officer officer) {}

    /** A token says nothing while its account lacks the second step its role must have. */
    @Nullable Bearer find(byte[] sha256, LocalDate today) {
        return jdbc.sql(
                        """
                        select t.id as token_id, t.expires_at, a.*
                        from access.token t
                        join access.acting_on(:today) a on a.assignment_id = t.assignment_id
                        where t.sha256 = :sha256 and t.revoked_at is null
                          and not access.second_factor_due(t.account_id, :today)
                        """)
                .param("sha256", sha256)
                .param("today", today)
                .query((row, _) ->
                        new Bearer(
                                row.getInt("token_id"),
                                row.getObject("expires_at", OffsetDateTime.class),
                                Acting.officer(row)))
                .optional()
                .orElse(null);
    }

    void create(
            int account,
            int assignment,
            String name,
            byte[] sha256,
            OffsetDateTime now,
            @Nullable OffsetDateTime expires) {
        jdbc.sql(
                        """
                        insert into access.token (account_id, assignment_id, name, sha256, created_at, expires_at)
                        values (:account, :assignment, :name, :sha256, :now, :expires)
                        """)
                .param("account", account)
                .param("assignment", assignment)
                .param("name", name)
                .param("sha256", sha256)
                .param("now", now)
                .param("expires", expires, Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    int revoke(int account, int token, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        update access.token set revoked_at = :now
                        where id = :token and account_id = :account and revoked_at is null
                        """)
                .param("token", token)
                .param("account", account)
                .param("now", now)
                .update();
    }

    @NotJournaled("Bookkeeping: when a token was last used, to the hour")
    void used(int token, OffsetDateTime now) {
        jdbc.sql(
                        """
                        update access.token set last_used = :now
                        where id = :token and (last_used is null or last_used < :now - interval '1 hour')
                        """)
                .param("token", token)
                .param("now", now)
                .update();
    }
}
