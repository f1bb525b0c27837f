package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The keys of the second step; nothing outside this module reads them. */
@Repository
class SecondFactorStore {

    private final JdbcClient jdbc;
    private final KeySeal seal;

    SecondFactorStore(JdbcClient jdbc, KeySeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /**
     * @param secret null: sealed by a key this server does not have
     * @param confirmedAt null: the key was shown, no code has come back yet
     */
    record Factor(
            int id,
            int accountId,
            byte @Nullable [] secret,
            @Nullable OffsetDateTime confirmedAt) {}

    Optional<Factor> find(int account) {
        return jdbc.sql(
                        """
                        select id, account_id, secret, confirmed_at
                        from access.second_factor
                        where account_id = :account and ended_at is null
                        """)
                .param("account", account)
                .query((row, _) ->
                        new Factor(
                                row.getInt("id"),
                                row.getInt("account_id"),
                                opened(row.getInt("account_id"), row.getBytes("secret")),
                                row.getObject("confirmed_at", OffsetDateTime.class)))
                .optional();
    }

    private byte @Nullable [] opened(int account, byte[] stored) {
        return stored.length == TimeCodes.SECRET_BYTES
                ? stored
                : seal.open(account, stored).orElse(null);
    }

    record Stored(int id, int accountId, byte[] secret) {}

    /** Those from before keys were sealed. */
    @NotJournaled("the same key, kept otherwise")
    void sealAll() {
        for (var one : stored("length(secret) = 20")) {
            jdbc.sql(
                            "update access.second_factor set secret = :sealed where id = :id and"
                                    + " secret = :plain")
                    .param("sealed", seal.seal(one.accountId(), one.secret()))
                    .param("id", one.id())
                    .param("plain", one.secret())
                    .update();
        }
    }

    /** How many this server's key does not open. */
    long unopened() {
        return stored("length(secret) <> 20").stream()
                .filter(one -> seal.open(one.accountId(), one.secret()).isEmpty())
                .count();
    }

    private List<Stored> stored(String which) {
        return jdbc.sql("select id, account_id, secret from access.second_factor where " + which)
                .query(Stored.class)
                .list();
    }

    /** The one that is asked for at the door. */
    Optional<Factor> inUse(int account) {
        return find(account).filter(factor -> factor.confirmedAt() != null);
    }

    boolean asked(int account, LocalDate today) {
        return jdbc.sql("select access.second_factor_asked(:account, :today)")
                .param("account", account)
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** A key nobody has proven yet gives way to the new one; a proven one stays. */
    @NotJournaled("Nothing has changed until a code comes back")
    void offer(int account, byte[] secret, OffsetDateTime now) {
        jdbc.sql(
                        """
                        insert into access.second_factor as s (account_id, secret, made_at)
                        values (:account, :secret, :now)
                        on conflict (account_id) where ended_at is null do update
                            set secret = excluded.secret, made_at = excluded.made_at
                            where s.confirmed_at is null
                        """)
                .param("account", account)
                .param("secret", seal.seal(account, secret))
                .param("now", now)
                .update();
    }

    /** False when a code of this step or a later one was used already. */
    @NotJournaled("Bookkeeping: which code was used last")
    boolean takeStep(int factor, long step) {
        return jdbc.sql(
                                """
                                update access.second_factor set last_step = :step
                                where id = :factor and last_step < :step and ended_at is null
                                """)
                        .param("factor", factor)
                        .param("step", step)
                        .update()
                == 1;
    }

    void confirm(int factor, OffsetDateTime now) {
        jdbc.sql("update access.second_factor set confirmed_at = :now where id = :factor")
                .param("factor", factor)
                .param("now", now)
                .update();
    }

    int end(int account, int by, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        update access.second_factor set ended_at = :now, ended_by = :by, secret = null
                        where account_id = :account and ended_at is null and confirmed_at is not null
                        """)
                .param("account", account)
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** Those not used yet stop working. */
    void putCodes(int factor, List<String> codes, OffsetDateTime now) {
        jdbc.sql("delete from access.recovery_code where factor_id = :factor and used_at is null")
                .param("factor", factor)
                .update();
        for (var code : codes) {
            jdbc.sql(
                            """
                            insert into access.recovery_code (factor_id, sha256, made_at)
                            values (:factor, :sha256, :now)
                            """)
                    .param("factor", factor)
                    .param("sha256", RecoveryCodes.hash(code))
                    .param("now", now)
                    .update();
        }
    }

    boolean takeCode(int factor, byte[] sha256, OffsetDateTime now) {
        return jdbc.sql(
                                """
                                update access.recovery_code set used_at = :now
                                where factor_id = :factor and sha256 = :sha256 and used_at is null
                                """)
                        .param("factor", factor)
                        .param("sha256", sha256)
                        .param("now", now)
                        .update()
                == 1;
    }

    int codesLeft(int factor) {
        return jdbc.sql(
                        """
                        select count(*) from access.recovery_code where factor_id = :factor and used_at is null
                        """)
                .param("factor", factor)
                .query(Integer.class)
                .single();
    }
}
