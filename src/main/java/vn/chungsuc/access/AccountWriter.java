package vn.chungsuc.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.access.Accounts.Assignment;

import java.sql.Types;
import java.time.OffsetDateTime;
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
}
