package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** People and their seats within an area. */
@Repository
class MemberQueries {

    private final JdbcClient jdbc;

    MemberQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SEATS =
            """
            select m.id, m.body_id, b.name as body_name, b.unit_id, p.id as person_id, p.full_name, p.post, p.phone, p.email,
                   m.title, m.valid_from, m.valid_to, m.decision_number, m.decision_date, m.decision_issuer,
                   (select count(*) from people.charge c where c.member_id = m.id and c.valid_to > :today)::int as charges
            from people.member_v m
            join people.person_v p on p.id = m.person_id
            join people.body_v b on b.id = m.body_id
            join units.reach_v r on r.unit_id = b.unit_id and r.holder_id = :holder
            """;

    /** Of one body: who sits there first, then who did. */
    List<Member> ofBody(Scope scope, int body, LocalDate today) {
        return jdbc.sql(
                        SEATS
                                + """
                                where m.body_id = :body
                                order by coalesce(m.valid_to <= :today, false), m.title not ilike 'trưởng%',
                                         m.title not ilike 'phó%', m.valid_from, p.full_name, m.id
                                """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("body", body)
                .query(Member.class)
                .list();
    }

    List<Member> ofPerson(Scope scope, int person, LocalDate today) {
        return jdbc.sql(
                        SEATS
                                + """
                                where m.person_id = :person
                                order by m.valid_from desc, m.id
                                """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("person", person)
                .query(Member.class)
                .list();
    }

    Member member(Scope scope, int id, LocalDate today) {
        return jdbc.sql(SEATS + "where m.id = :id")
                .param("holder", scope.unitId())
                .param("today", today)
                .param("id", id)
                .query(Member.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * Who may be in charge in the unit: those who sit, on the day or later, in a body of the unit
     * or of one above it, as far as the area is one's own.
     */
    List<Member> candidates(Scope scope, int unit, LocalDate day, LocalDate today) {
        return jdbc.sql(
                        SEATS
                                + """
                                join units.closure_v a on a.ancestor_id = b.unit_id and a.unit_id = :unit
                                 and a.valid_from <= :day and a.valid_to > :day
                                where r.own and (m.valid_to is null or m.valid_to > :day)
                                order by a.depth, b.id, m.title not ilike 'trưởng%', m.title not ilike 'phó%', p.full_name, m.id
                                """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("unit", unit)
                .param("day", day)
                .query(Member.class)
                .list();
    }

    Person person(Scope scope, int id) {
        return jdbc.sql(
                        """
                        select p.id, p.unit_id, p.full_name, p.post, p.phone, p.email, a.username as account
                        from people.person_v p
                        join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                        left join access.account_name_v a on a.id = p.account_id
                        where p.id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Person.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    boolean isOwn(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        select exists (select from units.reach_v r
                                       where r.holder_id = :holder and r.unit_id = :unit and r.own)
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(Boolean.class)
                .single();
    }

    /** The people of a unit, for a choice. */
    List<Person> people(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        select p.id, p.unit_id, p.full_name, p.post, p.phone, p.email, null as account
                        from people.person_v p
                        join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                        where p.unit_id = :unit
                        order by p.full_name, p.id
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(Person.class)
                .list();
    }

    /** Of an account at home or at work in the unit's area; null: there is none of that name. */
    @Nullable Integer account(Scope scope, String username) {
        return jdbc.sql(
                        """
                        select a.id
                        from access.account_name_v a
                        where a.username = :username
                          and exists (select from access.acting_on(current_date) h
                                      join units.reach_v r on r.unit_id = h.unit_id and r.holder_id = :holder
                                      where h.account_id = a.id)
                        """)
                .param("holder", scope.unitId())
                .param("username", username)
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    /**
     * @param memberName who is away
     * @param byName who acts
     */
    record StandIn(
            int id,
            String memberName,
            String byName,
            @Nullable String reason,
            LocalDate validFrom,
            LocalDate validTo) {

        public LocalDate lastDay() {
            return validTo.minusDays(1);
        }
    }

    /** In which the person is away or acts, the newest first. */
    List<StandIn> standIns(Scope scope, int person) {
        return jdbc.sql(
                        """
                        select s.id, away.full_name as member_name, acts.full_name as by_name, s.reason, s.valid_from, s.valid_to
                        from people.stand_in_v s
                        join people.member_v m on m.id = s.member_id
                        join people.body_v b on b.id = m.body_id
                        join units.reach_v r on r.unit_id = b.unit_id and r.holder_id = :holder
                        join people.person_v away on away.id = m.person_id
                        join people.member_v n on n.id = s.by_member_id
                        join people.person_v acts on acts.id = n.person_id
                        where :person in (m.person_id, n.person_id)
                        order by s.valid_from desc, s.id
                        """)
                .param("holder", scope.unitId())
                .param("person", person)
                .query(StandIn.class)
                .list();
    }
}
