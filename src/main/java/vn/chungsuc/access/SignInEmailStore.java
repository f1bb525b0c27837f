package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.OffsetDateTime;
import java.util.Optional;

/** Whose account a person is whom the office's own sign-in vouches for. */
@Repository
class SignInEmailStore {

    private final JdbcClient jdbc;

    SignInEmailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Known(int accountId, String username, boolean disabled, boolean locked, boolean idle) {}

    Optional<Known> byEmail(String email, OffsetDateTime now) {
        return jdbc.sql(KNOWN + " where sign_in_email = :sought")
                .param("sought", email)
                .param("now", now)
                .param("idle", now.minus(AccountStore.IDLE))
                .query(Known.class)
                .optional();
    }

    Optional<Known> byUsername(String username, OffsetDateTime now) {
        return jdbc.sql(KNOWN + " where username = :sought")
                .param("sought", username)
                .param("now", now)
                .param("idle", now.minus(AccountStore.IDLE))
                .query(Known.class)
                .optional();
    }

    private static final String KNOWN =
            """
            select id as account_id, username, disabled_at is not null as disabled,
                   coalesce(locked_until > :now, false) as locked,
                   greatest(last_sign_in, password_changed_at, created_at, reopened_at) < :idle as idle
            from access.account
            """;

    @Nullable String of(int account) {
        return jdbc.sql(
                        "select coalesce(sign_in_email, '') from access.account where id ="
                                + " :account")
                .param("account", account)
                .query(String.class)
                .optional()
                .filter(email -> !email.isEmpty())
                .orElse(null);
    }

    /**
     * @return false: another account has it
     */
    boolean set(int account, @Nullable String email) {
        return jdbc.sql(
                                """
                                update access.account set sign_in_email = :email
                                where id = :account
                                  and not exists (select from access.account o
                                                  where o.sign_in_email = :email and o.id <> :account)
                                """)
                        .param("email", email)
                        .param("account", account)
                        .update()
                == 1;
    }
}
