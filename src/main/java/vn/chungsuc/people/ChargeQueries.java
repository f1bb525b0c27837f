package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.people.view.PersonLine;
import vn.chungsuc.people.view.UnitInCharge;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** Who is in charge of what within an area. */
@Repository
class ChargeQueries {

    private final JdbcClient jdbc;

    ChargeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String GIVEN =
            """
            select c.charge_id as id, c.unit_id, u.code as unit_code, u.full_name as unit_name, c.set_id, c.criterion,
                   c.indicator, c.part, c.member_id, c.person_id, c.full_name, c.title, c.phone,
                   null as stands_in_for, c.valid_from, c.valid_to, c.decision_number, c.decision_date, c.decision_issuer
            from people.in_charge_v c
            join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
            join units.unit_on(coalesce(c.valid_to - 1, current_date)) u on u.id = c.unit_id
            """;

    /** In one unit, of a set or of the whole unit, in force on the day or to come. */
    List<Charge> ofUnit(Scope scope, int unit, String set, LocalDate day) {
        return jdbc.sql(
                        GIVEN
                                + """
                                where c.unit_id = :unit and (c.set_id = :set or c.set_id is null)
                                  and (c.valid_to is null or c.valid_to > :day)
                                order by c.criterion nulls first, c.indicator nulls first, c.part, c.valid_from, c.full_name
                                """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("set", set)
                .param("day", day)
                .query(Charge.class)
                .list();
    }

    /** Everything a person was ever in charge of, what goes on first. */
    List<Charge> ofPerson(Scope scope, int person, LocalDate today) {
        return jdbc.sql(
                        GIVEN
                                + """
                                where c.person_id = :person
                                order by coalesce(c.valid_to <= :today, false), u.full_name, c.set_id,
                                         c.criterion nulls first, c.indicator nulls first, c.valid_from
                                limit 500
                                """)
                .param("holder", scope.unitId())
                .param("person", person)
                .param("today", today)
                .query(Charge.class)
                .list();
    }

    /** What goes on at a seat on the day or later. */
    List<Charge> ofMember(Scope scope, int member, LocalDate day) {
        return jdbc.sql(
                        GIVEN
                                + """
                                where c.member_id = :member and (c.valid_to is null or c.valid_to > :day)
                                order by u.full_name, c.set_id, c.criterion nulls first, c.indicator nulls first, c.valid_from
                                """)
                .param("holder", scope.unitId())
                .param("member", member)
                .param("day", day)
                .query(Charge.class)
                .list();
    }

    Charge charge(Scope scope, int id) {
        return jdbc.sql(GIVEN + "where c.charge_id = :id")
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Charge.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The units of the area a set applies to, a page of them. */
    List<UnitInCharge> units(
            Scope scope, CriteriaSet set, LocalDate day, Wanted wanted, int page, int size) {
        return jdbc.sql(
                        """
                        select u.id, u.code, u.full_name, above.full_name as above,
                               (:criteria - count(distinct c.criterion) filter (where c.part = 'LEAD'))::int as lacking,
                               count(*) over () as total
                        from units.reach_v r
                        join units.unit_on(:day) u on u.id = r.unit_id and u.level = :level and u.kind = any (:kinds)
                         and u.valid_from <= :day and u.valid_to > :day
                        left join units.unit_on(:day) above on above.id = u.parent_id and above.level <> 'NATION'
                        left join people.in_charge_on(:day) c on c.unit_id = u.id and c.set_id = :set
                        where r.holder_id = :holder
                        group by u.id, u.code, u.full_name, u.name, above.full_name
                        having (:words = '' or units.fold_on(u.full_name || ' ' || u.code) like '%' || units.fold_on(:words) || '%'
                                or bool_or(units.fold_on(c.full_name) like '%' || units.fold_on(:words) || '%'))
                           and (not :lacking or count(distinct c.criterion) filter (where c.part = 'LEAD') < :criteria)
                        order by case when :sort = 'thieu' then count(distinct c.criterion) filter (where c.part = 'LEAD') end,
                                 case when :sort = '-thieu' then count(distinct c.criterion) filter (where c.part = 'LEAD') end desc,
                                 case when :sort = '-ten' then u.name end desc, u.name, u.code
                        limit :size offset :skip
                        """)
                .param("holder", scope.unitId())
                .param("day", day)
                .param("set", set.id())
                .param("level", set.head().level())
                .param("kinds", set.head().unitKinds().toArray(String[]::new))
                .param("criteria", set.criteria().size())
                .param("words", wanted.words())
                .param("lacking", wanted.lacking())
                .param("sort", wanted.sort())
                .param("size", size)
                .param("skip", page * size)
                .query(UnitInCharge.class)
                .list();
    }

    /**
     * @param sort {@code ten}, {@code thieu}, with {@code -} before it the other way round
     */
    record Wanted(String words, boolean lacking, String sort) {}

    /**
     * @param coworkers how many work with the lead
     */
    record Lead(
            int unitId,
            int criterion,
            @Nullable String names,
            @Nullable String standsInFor,
            int coworkers) {}

    /** The leads of each criterion of those units: its own first, then those of its indicators. */
    List<Lead> leads(Scope scope, List<Integer> units, String set, LocalDate day) {
        return jdbc.sql(
                        """
                        select c.unit_id, c.criterion,
                               string_agg(distinct c.full_name || coalesce(' (' || c.indicator || ')', ''), ', ')
                                   filter (where c.part = 'LEAD') as names,
                               min(c.stands_in_for) filter (where c.part = 'LEAD') as stands_in_for,
                               count(distinct c.person_id) filter (where c.part = 'SUPPORT')::int as coworkers
                        from people.in_charge_on(:day) c
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        where c.set_id = :set and c.unit_id = any (:units)
                        group by c.unit_id, c.criterion
                        """)
                .param("holder", scope.unitId())
                .param("day", day)
                .param("set", set)
                .param("units", units.toArray(Integer[]::new))
                .query(Lead.class)
                .list();
    }

    /** Those who sit in a body of the area on the day, with what they are in charge of. */
    List<PersonLine> people(
            Scope scope, LocalDate day, String words, String sort, int page, int size) {
        return jdbc.sql(
                        """
                        select p.id, p.full_name, p.post, p.phone, p.email, u.full_name as unit_name, seat.seats,
                               coalesce(done.leads, 0) as leads, coalesce(done.supports, 0) as supports, done.what,
                               count(*) over () as total
                        from people.person_v p
                        join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                        join units.unit_on(:day) u on u.id = p.unit_id
                        join lateral (
                            select string_agg(m.title || ', ' || b.name, '; ' order by m.id) as seats
                            from people.member_v m
                            join people.body_v b on b.id = m.body_id
                            where m.person_id = p.id and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
                        ) seat on seat.seats is not null
                        left join lateral (
                            select count(*) filter (where c.part = 'LEAD')::int as leads,
                                   count(*) filter (where c.part = 'SUPPORT')::int as supports,
                                   string_agg(distinct case when c.criterion is null then 'địa bàn ' || w.full_name
                                                            else coalesce(c.indicator, c.criterion::text) end, ', ')
                                       filter (where c.part = 'LEAD') as what
                            from people.in_charge_on(:day) c
                            join units.unit_on(:day) w on w.id = c.unit_id
                            where c.person_id = p.id
                        ) done on true
                        where :words = '' or p.folded like '%' || units.fold_on(:words) || '%'
                           or units.fold_on(u.full_name || ' ' || seat.seats) like '%' || units.fold_on(:words) || '%'
                        order by case when :sort = 'viec' then done.leads end desc,
                                 case when :sort = 'don-vi' then u.full_name end,
                                 case when :sort = '-don-vi' then u.full_name end desc,
                                 case when :sort = '-ten' then p.full_name end desc, p.full_name, p.id
                        limit :size offset :skip
                        """)
                .param("holder", scope.unitId())
                .param("day", day)
                .param("words", words)
                .param("sort", sort)
                .param("size", size)
                .param("skip", page * size)
                .query(PersonLine.class)
                .list();
    }
}
