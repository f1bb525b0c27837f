package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What decisions give, what is in force, and who and what there is to give. */
@Repository
class LineQueries {

    private static final String LINE =
            """
            select l.id, l.section, l.unit_id, u.full_name as unit_name, l.field, l.criterion, l.indicator, l.member_id, l.body_id,
                   l.lead, l.words, coalesce(p.full_name, o.name) as who, m.title, b.name as body, m.valid_from as seat_from,
                   coalesce(m.valid_to, o.valid_to) as seat_to
            from assignments.line l
            left join units.unit_on(:day) u on u.id = l.unit_id
            left join people.member_v m on m.id = l.member_id
            left join people.person_v p on p.id = m.person_id
            left join people.body_v b on b.id = m.body_id
            left join people.body_v o on o.id = l.body_id
            """;

    /** Charges held from the bodies of a unit. */
    private static final String HELD =
            """
            from people.in_charge_v c
            join people.member_v m on m.id = c.member_id
            join people.body_v b on b.id = m.body_id and b.unit_id = :unit
            join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
            where (c.criterion is null and c.unit_id <> :unit and 'AREAS' = any (:sections)
                   or c.unit_id = :unit and c.set_id = :set and 'CRITERIA' = any (:sections))
              and (c.valid_to is null or c.valid_to > :day)
            """;

    private final JdbcClient jdbc;

    LineQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one decision, in the order of its annexes. */
    List<Line> ofDecision(Scope scope, long decision, LocalDate day) {
        return jdbc.sql(
                        LINE
                                + """
                                where l.decision_id = :decision
                                  and exists (select from assignments.decision d
                                              join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder
                                              where d.document_id = l.decision_id)
                                order by l.section, u.name, l.unit_id, l.field, l.criterion, l.indicator nulls first, not l.lead, l.id
                                """)
                .param("holder", scope.unitId())
                .param("decision", decision)
                .param("day", day)
                .query(Line.class)
                .list();
    }

    /** What is in force on a day: in charge by whatever decision, and what only decisions hold. */
    List<Line> inForce(
            Scope scope, int unit, String set, Collection<Section> sections, LocalDate day) {
        return jdbc.sql(
                        """
                        with held as (
                            select c.charge_id as id, case when c.criterion is null then 'AREAS' else 'CRITERIA' end as section,
                                   case when c.criterion is null then c.unit_id end as unit_id,
                                   case when c.criterion is null then 'NTM' end as field, c.criterion, c.indicator, c.member_id,
                                   null::int as body_id, c.part = 'LEAD' as lead, null as words, c.full_name as who, c.title,
                                   b.name as body, m.valid_from as seat_from, m.valid_to as seat_to
                            %s and c.valid_from <= :day
                        ), decided as (
                            %s
                            join assignments.section x on x.decision_id = l.decision_id and x.section = l.section
                             and x.unit_id = :unit and x.valid_from <= :day and x.valid_to > :day
                            join units.reach_v r on r.unit_id = x.unit_id and r.holder_id = :holder
                            where x.section = any (:sections) and (l.field = 'OCOP' or l.section = 'AGENCIES')
                        )
                        select h.id, h.section, h.unit_id, u.full_name as unit_name, h.field, h.criterion, h.indicator, h.member_id,
                               h.body_id, h.lead, h.words, h.who, h.title, h.body, h.seat_from, h.seat_to
                        from (
                            select id, section, unit_id, field, criterion, indicator, member_id, body_id, lead, words, who, title, body,
                                   seat_from, seat_to
                            from held
                            union all
                            select id, section, unit_id, field, criterion, indicator, member_id, body_id, lead, words, who, title, body,
                                   seat_from, seat_to
                            from decided
                        ) h
                        left join units.unit_on(:day) u on u.id = h.unit_id
                        order by h.section, u.name, h.unit_id, h.field, h.criterion, h.indicator nulls first, not h.lead, h.who
                        """
                                .formatted(HELD, LINE))
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("set", set)
                .param("sections", sections.stream().map(Section::name).toArray(String[]::new))
                .param("day", day)
                .query(Line.class)
                .list();
    }

    /** What a new decision puts an end to: charges of the day and later. */
    List<Integer> charges(
            Scope scope, int unit, String set, Collection<Section> sections, LocalDate day) {
        return jdbc.sql("select c.charge_id " + HELD)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("set", set)
                .param("sections", sections.stream().map(Section::name).toArray(String[]::new))
                .param("day", day)
                .query(Integer.class)
                .list();
    }

    record Place(int id, String fullName, String kind, @Nullable String above) {}

    /** The communes of an area above them, or the villages of a commune, on a day. */
    List<Place> places(Scope scope, int unit, String level, LocalDate day) {
        return jdbc.sql(
                        """
                        select u.id, u.full_name, u.kind, case when u.parent_id <> :unit then above.full_name end as above
                        from units.reach_v r
                        join units.closure_v c on c.ancestor_id = :unit and c.unit_id = r.unit_id and c.valid_from <= :day and c.valid_to > :day
                        join units.unit_on(:day) u on u.id = r.unit_id and u.level = :level and u.valid_from <= :day and u.valid_to > :day
                        left join units.unit_on(:day) above on above.id = u.parent_id
                        where r.holder_id = :holder
                        order by u.name, u.id
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("level", level)
                .param("day", day)
                .query(Place.class)
                .list();
    }

    /** Members of the unit's bodies on a day or later, and those who left in the year before it. */
    List<Taker> members(Scope scope, int unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select m.id as member_id, null::int as body_id, p.full_name as name, m.title, b.name as body,
                               m.valid_from as "from", m.valid_to as "to"
                        from people.member_v m
                        join people.person_v p on p.id = m.person_id
                        join people.body_v b on b.id = m.body_id
                        join units.reach_v r on r.unit_id = b.unit_id and r.holder_id = :holder
                        where b.unit_id = :unit and (m.valid_to is null or m.valid_to > :day::date - 365)
                        order by coalesce(m.valid_to <= :day, false), b.id, m.title not ilike 'trưởng%', m.title not ilike 'phó%',
                                 p.full_name, m.id
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("day", day)
                .query(Taker.class)
                .list();
    }
}
