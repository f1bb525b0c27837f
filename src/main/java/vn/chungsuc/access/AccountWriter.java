package vn.chungsuc.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.access.Accounts.Assignment;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Every change to an account and what it holds. */
@Repository
class AccountWriter {

    private final JdbcClient jdbc;

    AccountWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Integer> find(String username) {
        return jdbc.sql("select id from access.account where username = :username")
                .param("username", username)
                .query(Integer.class)
                .optional();
    }

    int create(String username, String fullName, int homeUnit, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into access.account (username, full_name, home_unit_id, created_at)
                        values (:username, :fullName, :home, :now)
                        returning id
                        """)
                .param("username", username)
                .param("fullName", fullName)
                .param("home", homeUnit)
                .param("now", now)
                .query(Integer.class)
                .single();
    }

    boolean holds(int account, String role, int unit) {
        return jdbc.sql(
                        """
                        select exists (select from access.assignment
                                       where account_id = :account and role_code = :role and unit_id = :unit
                                         and valid_from <= current_date and valid_to > current_date)
                        """)
                .param("account", account)
                .param("role", role)
                .param("unit", unit)
                .query(Boolean.class)
                .single();
    }

    void setPassword(int account, String hash, boolean mustChange, OffsetDateTime now) {
        jdbc.sql(
                        """
                        with kept as (
                            insert into access.password_history (account_id, password_hash, set_at)
                            values (:account, :hash, :now)
                        )
                        update access.account
                        set password_hash = :hash, must_change = :mustChange, password_changed_at = :now,
                            failures = 0, locked_until = null
                        where id = :account
                        """)
                .param("account", account)
                .param("hash", hash)
                .param("mustChange", mustChange)
                .param("now", now)
                .update();
    }

    List<String> lastPasswords(int account, int most) {
        return jdbc.sql(
                        """
                        select password_hash from access.password_history
                        where account_id = :account order by set_at desc limit :most
                        """)
                .param("account", account)
                .param("most", most)
                .query(String.class)
                .list();
    }

    void needsNoPassword(int account) {
        jdbc.sql("update access.account set must_change = false where id = :account")
                .param("account", account)
                .update();
    }

    void assign(int account, Assignment held) {
        jdbc.sql(
                        """
                        insert into access.assignment (account_id, role_code, unit_id, criteria, valid_from, valid_to)
                        values (:account, :role, :unit, :criteria, :from, coalesce(:until::date, 'infinity'))
                        """)
                .param("account", account)
                .param("role", held.role())
                .param("unit", held.unitId())
                .param(
                        "criteria",
                        held.criteria().isEmpty() ? null : held.criteria().toArray(Integer[]::new),
                        Types.ARRAY)
                .param("from", held.from())
                .param("until", held.until(), Types.DATE)
                .update();
    }

    /** Neither signed in nor used a token since; the demo's own accounts excepted. */
    List<String> disableIdle(OffsetDateTime since, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        update access.account a set disabled_at = :now
                        where disabled_at is null
                          and greatest(last_sign_in, password_changed_at, created_at, reopened_at,
                                       (select max(last_used) from access.token t where t.account_id = a.id)) < :since
                          and not exists (select from access.demo_account d where d.account_id = a.id)
                        returning username
                        """)
                .param("since", since)
                .param("now", now)
                .query(String.class)
                .list();
    }

    void rename(int account, String fullName) {
        jdbc.sql("update access.account set full_name = :fullName where id = :account")
                .param("fullName", fullName)
                .param("account", account)
                .update();
    }

    /** Until an administrator opens it, unlike the lock of wrong tries. */
    void lock(int account) {
        jdbc.sql("update access.account set locked_until = 'infinity' where id = :account")
                .param("account", account)
                .update();
    }

    void disable(int account, OffsetDateTime now) {
        jdbc.sql("update access.account set disabled_at = :now where id = :account")
                .param("now", now)
                .param("account", account)
                .update();
    }

    /** Neither locked nor disabled any more, with all tries given back. */
    void open(int account, OffsetDateTime now) {
        jdbc.sql(
                        """
                        update access.account
                        set locked_until = null, failures = 0, disabled_at = null, reopened_at = :now
                        where id = :account
                        """)
                .param("now", now)
                .param("account", account)
                .update();
    }

    /** From today on the role is no longer held. */
    int endAssignment(int account, int assignment, LocalDate today) {
        return jdbc.sql(
                        """
                        update access.assignment set valid_to = greatest(:today, valid_from + 1)
                        where id = :assignment and account_id = :account and valid_to > :today
                        """)
                .param("today", today)
                .param("assignment", assignment)
                .param("account", account)
                .update();
    }
}
