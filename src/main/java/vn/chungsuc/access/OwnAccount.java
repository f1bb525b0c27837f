package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.access.view.HeldRole;
import vn.chungsuc.access.view.OwnToken;
import vn.chungsuc.access.view.SignInTry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What an account may see of itself. */
@Repository
class OwnAccount {

    private static final int SIGN_INS = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnAccount(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<HeldRole> roles(int account) {
        return jdbc.sql(
                        """
                        select id, role_name, unit_code, unit_name, criteria, valid_from,
                               nullif(valid_to, 'infinity') - 1 as until, in_force
                        from access.held_on(:today)
                        where account_id = :account
                        order by in_force desc, id
                        """)
                .param("today", LocalDate.now(clock))
                .param("account", account)
                .query((row, _) -> role(row))
                .list();
    }

    static HeldRole role(ResultSet row) throws SQLException {
        return new HeldRole(
                row.getInt("id"),
                row.getString("role_name"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Acting.criteria(row.getArray("criteria")).stream().sorted().toList(),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBoolean("in_force"));
    }

    List<OwnToken> tokens(int account) {
        return jdbc.sql(
                        """
                        select t.id, t.name, h.role_name, h.unit_name, t.created_at, t.expires_at, t.last_used,
                               h.in_force and (t.expires_at is null or t.expires_at > :now) as usable
                        from access.token t
                        join access.held_on(:today) h on h.id = t.assignment_id
                        where t.account_id = :account and t.revoked_at is null
                        order by t.id desc
                        """)
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .param("account", account)
                .query(OwnToken.class)
                .list();
    }

    /** Since when the second step is in use; null while it is not. */
    @Nullable OffsetDateTime secondStepSince(int account) {
        return jdbc.sql(
                        """
                        select confirmed_at from access.second_factor
                        where account_id = :account and ended_at is null and confirmed_at is not null
                        """)
                .param("account", account)
                .query(OffsetDateTime.class)
                .optional()
                .orElse(null);
    }

    List<SignInTry> signIns(String username) {
        return jdbc.sql(
                        """
                        select at, action, ip
                        from journal.entry_v
                        where actor = :username
                          and action in ('signed-in', 'session-unlocked', 'sign-in-failed', 'code-failed', 'sign-in-refused', 'account-locked')
                        order by at desc
                        limit :most
                        """)
                .param("username", username)
                .param("most", SIGN_INS)
                .query(SignInTry.class)
                .list();
    }
}
