package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Optional;

/** One-time links: to choose one's password, or to make the first administrator. */
@Repository
class Invitations {

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param account null: the bearer makes the first administrator
     */
    record Invitation(
            @Nullable Integer accountId, @Nullable String username, @Nullable String fullName) {}

    Optional<Invitation> find(Secret secret, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        select i.account_id, a.username, a.full_name
                        from access.invitation i
                        left join access.account a on a.id = i.account_id
                        where i.sha256 = :sha256 and i.used_at is null and i.expires_at > :now and a.disabled_at is null
                        """)
                .param("sha256", secret.hash())
                .param("now", now)
                .query(Invitation.class)
                .optional();
    }

    /** Earlier links of the same account stop working. */
    void create(
            Secret secret, @Nullable Integer account, OffsetDateTime now, OffsetDateTime until) {
        jdbc.sql(
                        """
                        with older as (
                            update access.invitation set used_at = :now
                            where account_id is not distinct from :account and used_at is null
                        )
                        insert into access.invitation (sha256, account_id, expires_at, created_at)
                        values (:sha256, :account, :until, :now)
                        """)
                .param("sha256", secret.hash())
                .param("account", account, Types.INTEGER)
                .param("now", now)
                .param("until", until)
                .update();
    }

    /** False when somebody else was quicker. */
    boolean use(Secret secret, OffsetDateTime now) {
        return jdbc.sql(
                                """
                                update access.invitation set used_at = :now
                                where sha256 = :sha256 and used_at is null and expires_at > :now
                                """)
                        .param("sha256", secret.hash())
                        .param("now", now)
                        .update()
                == 1;
    }

    boolean noAccountYet() {
        return jdbc.sql("select not exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }
}
