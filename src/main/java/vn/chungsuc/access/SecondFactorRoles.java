package vn.chungsuc.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.access.view.DemandingRole;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** The roles whose holders must have a second step: one list for the whole installation. */
@Repository
class SecondFactorRoles {

    private final JdbcClient jdbc;

    SecondFactorRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DemandingRole> list(LocalDate today) {
        return jdbc.sql(
                        """
                        with role as (
                            select distinct on (code) code, name, position,
                                   permissions && '{MANAGE_ACCOUNTS,OPERATE}' as administers
                            from access.role
                            order by code, (:today >= valid_from and :today < valid_to) desc, valid_from desc
                        ), held as (
                            select a.role_code, count(distinct a.account_id) as holders,
                                   count(distinct a.account_id) filter (where s.confirmed_at is not null) as ready
                            from access.assignment a
                            join access.account c on c.id = a.account_id and c.disabled_at is null
                            left join access.second_factor s on s.account_id = a.account_id and s.ended_at is null
                            where :today >= a.valid_from and :today < a.valid_to
                            group by a.role_code
                        )
                        select r.code, r.name, r.administers, f.since,
                               coalesce(h.holders, 0) as holders, coalesce(h.ready, 0) as ready
                        from role r
                        left join held h on h.role_code = r.code
                        left join access.second_factor_role f on f.role_code = r.code
                        order by r.administers desc, r.position, r.code
                        """)
                .param("today", today)
                .query(DemandingRole.class)
                .list();
    }

    void ask(Set<String> codes, int by, OffsetDateTime now) {
        jdbc.sql(
                        """
                        insert into access.second_factor_role (role_code, since, account_id)
                        select unnest(:codes), :now, :by
                        on conflict do nothing
                        """)
                .param("codes", codes.toArray(String[]::new))
                .param("by", by)
                .param("now", now)
                .update();
    }

    void askNoMore(Set<String> codes) {
        jdbc.sql("delete from access.second_factor_role where role_code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .update();
    }
}
