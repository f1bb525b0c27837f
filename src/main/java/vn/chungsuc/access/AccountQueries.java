package vn.chungsuc.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.access.view.AccountRow;
import vn.chungsuc.access.view.RoleChoice;
import vn.chungsuc.access.view.UnitChoice;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The accounts an administrator looks after. {@code system}: may also look after their like. */
@Repository
class AccountQueries {

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long count(Scope scope, boolean system, String q) {
        return jdbc.sql(
                        """
                        select count(*)
                        from access.managed_on(:today, :holder, :system) m
                        join access.account a on a.id = m.account_id
                        where (:q = '' or a.folded like '%' || units.fold_on(:q) || '%')
                        """)
                .param("today", LocalDate.now(clock))
                .param("holder", scope.unitId())
                .param("system", system)
                .param("q", q)
                .query(Long.class)
                .single();
    }

    /**
     * @param sort a key of the list, with {@code -} before it for descending; anything else sorts
     *     by name
     */
    List<AccountRow> list(Scope scope, boolean system, String q, String sort, int page, int size) {
        return jdbc.sql(
                        """
                        select a.id, a.username, a.full_name, u.full_name as unit_name, held.roles, a.last_sign_in,
                               case when a.disabled_at is not null then 'DISABLED'
                                    when a.locked_until > :now then 'LOCKED'
                                    when a.password_hash is null and a.must_change then 'INVITED'
                                    else 'OPEN' end as state
                        from access.managed_on(:today, :holder, :system) m
                        join access.account a on a.id = m.account_id
                        join units.unit_on(:today) u on u.id = a.home_unit_id
                        left join lateral (
                            select string_agg(h.role_name || ', ' || h.unit_name, '; ' order by h.id) as roles
                            from access.held_on(:today) h where h.account_id = a.id and h.in_force) held on true
                        where (:q = '' or a.folded like '%' || units.fold_on(:q) || '%')
                        order by case :sort when 'ten-dang-nhap' then a.username when 'don-vi' then u.full_name end,
                                 case :sort when '-ten-dang-nhap' then a.username when '-don-vi' then u.full_name
                                            when '-ho-ten' then a.full_name end desc,
                                 case :sort when 'lan-cuoi' then a.last_sign_in end nulls first,
                                 case :sort when '-lan-cuoi' then a.last_sign_in end desc nulls last,
                                 a.full_name, a.id
                        limit :size offset :skip
                        """)
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .param("holder", scope.unitId())
                .param("system", system)
                .param("q", q)
                .param("sort", sort)
                .param("size", size)
                .param("skip", page * size)
                .query(AccountRow.class)
                .list();
    }

    AccountRow require(Scope scope, boolean system, String username) {
        return jdbc.sql(
                        """
                        select a.id, a.username, a.full_name, u.full_name as unit_name, null as roles, a.last_sign_in,
                               case when a.disabled_at is not null then 'DISABLED'
                                    when a.locked_until > :now then 'LOCKED'
                                    when a.password_hash is null and a.must_change then 'INVITED'
                                    else 'OPEN' end as state
                        from access.managed_on(:today, :holder, :system) m
                        join access.account a on a.id = m.account_id
                        join units.unit_on(:today) u on u.id = a.home_unit_id
                        where a.username = :username
                        """)
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .param("holder", scope.unitId())
                .param("system", system)
                .param("username", username)
                .query(AccountRow.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * Roles of today, or of the last day of a closed unit in the area, that fit some unit there.
     */
    List<RoleChoice> roles(Scope scope, boolean system) {
        return jdbc.sql(
                        """
                        select r.code, min(r.name) as name
                        from access.role r
                        where (:system or not r.permissions && '{OPERATE,MANAGE_UNITS}')
                          and exists (select from units.reach_v h join units.unit_v u on u.id = h.unit_id
                                      where h.holder_id = :holder and u.level = any (r.levels)
                                        and least(:today, u.valid_to - 1) >= r.valid_from
                                        and least(:today, u.valid_to - 1) < r.valid_to)
                        group by r.code
                        order by min(r.position)
                        """)
                .param("today", LocalDate.now(clock))
                .param("holder", scope.unitId())
                .param("system", system)
                .query(RoleChoice.class)
                .list();
    }

    boolean reaches(Scope scope, int unit) {
        return jdbc.sql(
                        "select exists (select from units.reach_v where holder_id = :holder and"
                                + " unit_id = :unit)")
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(Boolean.class)
                .single();
    }

    /** Whether the role exists on that unit of the area and is not above the giver. */
    boolean mayGive(Scope scope, boolean system, String role, int unit) {
        return jdbc.sql(
                        """
                        select exists (
                            select
                            from units.reach_v h
                            join units.unit_v u on u.id = h.unit_id
                            join access.role r on u.level = any (r.levels)
                             and least(:today, u.valid_to - 1) >= r.valid_from
                             and least(:today, u.valid_to - 1) < r.valid_to
                            where h.holder_id = :holder and u.id = :unit and r.code = :role
                              and (:system or not r.permissions && '{OPERATE,MANAGE_UNITS}'))
                        """)
                .param("today", LocalDate.now(clock))
                .param("holder", scope.unitId())
                .param("system", system)
                .param("role", role)
                .param("unit", unit)
                .query(Boolean.class)
                .single();
    }

    /** What the unit field suggests: the nearest units first. */
    List<UnitChoice> units(Scope scope) {
        return jdbc.sql(
                        """
                        select u.code, u.level, u.full_name as name
                        from units.reach_v h
                        join units.unit_on(:today) u on u.id = h.unit_id
                        where h.holder_id = :holder and u.valid_to > :today
                        order by array_position(array['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'], u.level), u.name
                        limit 300
                        """)
                .param("today", LocalDate.now(clock))
                .param("holder", scope.unitId())
                .query(UnitChoice.class)
                .list();
    }
}
