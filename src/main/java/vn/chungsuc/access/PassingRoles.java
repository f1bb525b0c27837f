package vn.chungsuc.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Roles held at units that end. */
@Repository
class PassingRoles {

    private final JdbcClient jdbc;

    PassingRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Count(int unitId, long count) {}

    List<Count> counts(Collection<Integer> ending, LocalDate day) {
        return jdbc.sql(
                        """
                        select unit_id, count(*) as count
                        from access.assignment
                        where unit_id = any(:units) and valid_to > :day
                        group by unit_id
                        """)
                .param("units", ending.toArray(Integer[]::new))
                .param("day", day)
                .query(Count.class)
                .list();
    }

    int at(Collection<Integer> units) {
        return jdbc.sql(
                        "select count(distinct account_id) from access.assignment where unit_id ="
                                + " any(:units)")
                .param("units", units.toArray(Integer[]::new))
                .query(Integer.class)
                .single();
    }

    /**
     * @param levels of unit the role can be held on after the day
     */
    record Waiting(
            int id,
            int unitId,
            String username,
            String fullName,
            String roleName,
            List<String> levels) {}

    /** Those not passed on to a unit the old one went into. */
    List<Waiting> waiting(Collection<Integer> ended, LocalDate day) {
        return jdbc.sql(
                        """
                        select a.id, a.unit_id, c.username, c.full_name, coalesce(r.name, a.role_code) as role_name,
                               coalesce(r.levels, '{}') as levels
                        from access.assignment a
                        join access.account c on c.id = a.account_id and c.disabled_at is null
                        left join access.role r on r.code = a.role_code and r.valid_from <= :day and r.valid_to > :day
                        where a.unit_id = any(:units) and a.valid_to > :day
                          and not exists (select from access.assignment later
                                          join units.unit_change_v ch on ch.from_id = a.unit_id and ch.to_id = later.unit_id
                                          where later.account_id = a.account_id and later.role_code = a.role_code)
                        order by a.unit_id, c.full_name, a.id
                        """)
                .param("units", ended.toArray(Integer[]::new))
                .param("day", day)
                .query((row, _) ->
                        new Waiting(
                                row.getInt("id"),
                                row.getInt("unit_id"),
                                row.getString("username"),
                                row.getString("full_name"),
                                row.getString("role_name"),
                                List.of((String[]) row.getArray("levels").getArray())))
                .list();
    }

    record Passed(String username, String role, String oldUnit, String newUnit) {}

    /** Empty: it is no longer held there, or was passed on already. */
    Optional<Passed> pass(int assignment, int from, int to, LocalDate day, LocalDate until) {
        return jdbc.sql(
                        """
                        with held as (
                            select a.* from access.assignment a
                            join access.role r on r.code = a.role_code and r.valid_from <= :day and r.valid_to > :day
                            join units.unit_v heir on heir.id = :to and heir.level = any(r.levels)
                            where a.id = :id and a.unit_id = :from and a.valid_to > :day
                              and not exists (select from access.assignment later
                                              where later.account_id = a.account_id and later.role_code = a.role_code
                                                and later.unit_id = :to)
                        ), given as (
                            insert into access.assignment (account_id, role_code, unit_id, criteria, valid_from, valid_to)
                            select account_id, role_code, :to, criteria, greatest(valid_from, :day), valid_to from held
                        ), ended as (
                            update access.assignment a set valid_to = least(a.valid_to, greatest(:until::date + 1, a.valid_from + 1))
                            from held where held.id = a.id
                        ), home as (
                            update access.account c set home_unit_id = :to
                            from held where c.id = held.account_id and c.home_unit_id = :from
                        )
                        select c.username, held.role_code as role, o.full_name as old_unit, n.full_name as new_unit
                        from held
                        join access.account c on c.id = held.account_id
                        join units.unit_on(:day::date - 1) o on o.id = :from
                        join units.unit_on(:day) n on n.id = :to
                        """)
                .param("id", assignment)
                .param("from", from)
                .param("to", to)
                .param("day", day)
                .param("until", until)
                .query(Passed.class)
                .optional();
    }
}
