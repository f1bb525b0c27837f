package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.access.view.OpenSession;
import vn.chungsuc.journal.NotJournaled;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

@Repository
class SessionStore {

    private static final HexFormat HEX = HexFormat.of();
    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Nullable Session find(String key, LocalDate today) {
        return jdbc.sql(
                        """
                        select s.number, s.last_seen, s.locked, a.*,
                               a.must_change or ('MANAGE_ACCOUNTS' = any (a.permissions)
                                   and a.password_changed_at < :stale) as change_due,
                               access.second_factor_due(a.account_id, :today) as enrol_due
                        from access.session s
                        join access.acting_on(:today) a on a.assignment_id = s.assignment_id
                        where s.id_hash = :hash
                        """)
                .param("hash", HEX.parseHex(key))
                .param("today", today)
                .param("stale", today.minusMonths(PasswordRules.ADMINISTRATORS_CHANGE_MONTHS))
                .query((row, _) -> session(key, row))
                .optional()
                .orElse(null);
    }

    private static Session session(String key, ResultSet row) throws SQLException {
        return new Session(
                key,
                row.getLong("number"),
                row.getObject("last_seen", OffsetDateTime.class),
                row.getBoolean("locked"),
                row.getBoolean("change_due"),
                row.getBoolean("enrol_due"),
                row.getInt("assignment_id"),
                Acting.officer(row));
    }

    void open(
            byte[] hash,
            int account,
            int assignment,
            OffsetDateTime now,
            @Nullable String ip,
            @Nullable String agent) {
        jdbc.sql(
                        """
                        with used as (
                            update access.account set last_assignment_id = :assignment where id = :account
                        )
                        insert into access.session (id_hash, account_id, assignment_id, created_at, last_seen, proven_at, ip, agent)
                        values (:hash, :account, :assignment, :now, :now, :now, :ip, left(:agent, 200))
                        """)
                .param("hash", hash)
                .param("account", account)
                .param("assignment", assignment)
                .param("now", now)
                .param("ip", ip)
                .param("agent", agent)
                .update();
    }

    @NotJournaled("Bookkeeping: when a session was last used")
    void seen(String key, OffsetDateTime now) {
        jdbc.sql("update access.session set last_seen = :now where id_hash = :hash")
                .param("hash", HEX.parseHex(key))
                .param("now", now)
                .update();
    }

    @NotJournaled("The idle lock is the machine's own doing; unlocking is on record")
    void lock(String key) {
        jdbc.sql("update access.session set locked = true where id_hash = :hash")
                .param("hash", HEX.parseHex(key))
                .update();
    }

    void unlock(String key, OffsetDateTime now) {
        jdbc.sql(
                        "update access.session set locked = false, last_seen = :now, proven_at ="
                                + " :now where id_hash = :hash")
                .param("hash", HEX.parseHex(key))
                .param("now", now)
                .update();
    }

    /** When its owner last proved to be there. */
    Optional<OffsetDateTime> provenAt(String key) {
        return jdbc.sql("select proven_at from access.session where id_hash = :hash")
                .param("hash", HEX.parseHex(key))
                .query(OffsetDateTime.class)
                .optional();
    }

    /** Only to an assignment the same account holds. */
    int actAs(String key, int assignment, LocalDate today) {
        return jdbc.sql(
                        """
                        with used as (
                            update access.account c set last_assignment_id = a.assignment_id
                            from access.session s, access.acting_on(:today) a
                            where s.id_hash = :hash and c.id = s.account_id and a.account_id = s.account_id
                              and a.assignment_id = :assignment
                        )
                        update access.session s set assignment_id = a.assignment_id
                        from access.acting_on(:today) a
                        where s.id_hash = :hash and a.account_id = s.account_id and a.assignment_id = :assignment
                        """)
                .param("hash", HEX.parseHex(key))
                .param("assignment", assignment)
                .param("today", today)
                .update();
    }

    void close(String key) {
        jdbc.sql("delete from access.session where id_hash = :hash")
                .param("hash", HEX.parseHex(key))
                .update();
    }

    int revoke(int account, long number) {
        return jdbc.sql(
                        "delete from access.session where account_id = :account and number ="
                                + " :number")
                .param("account", account)
                .param("number", number)
                .update();
    }

    int revokeAllBut(int account, @Nullable String key) {
        return jdbc.sql(
                        """
                        delete from access.session
                        where account_id = :account and (:kept::bytea is null or id_hash <> :kept)
                        """)
                .param("account", account)
                .param("kept", key == null ? null : HEX.parseHex(key), java.sql.Types.BINARY)
                .update();
    }

    @NotJournaled("Bookkeeping: sessions nobody came back to")
    int sweep(OffsetDateTime unseenSince) {
        return jdbc.sql("delete from access.session where last_seen < :since")
                .param("since", unseenSince)
                .update();
    }

    List<OpenSession> of(int account) {
        return jdbc.sql(
                        """
                        select number, created_at, last_seen, locked, ip, agent
                        from access.session where account_id = :account
                        order by last_seen desc
                        """)
                .param("account", account)
                .query(OpenSession.class)
                .list();
    }
}
