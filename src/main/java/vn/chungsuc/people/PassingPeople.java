package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Charges, seats and contacts at units that end. */
@Repository
class PassingPeople {

    private final JdbcClient jdbc;

    PassingPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Count(int unitId, long charges, long people) {}

    List<Count> counts(Collection<Integer> ending, LocalDate day) {
        return jdbc.sql(
                        """
                        select unit_id, sum(charges)::bigint as charges, sum(people)::bigint as people
                        from (select unit_id, count(*) as charges, 0 as people from people.charge
                              where unit_id = any(:units) and valid_to > :day group by unit_id
                              union all
                              select unit_id, 0, count(*) from people.person where unit_id = any(:units) group by unit_id) both_of_them
                        group by unit_id
                        """)
                .param("units", ending.toArray(Integer[]::new))
                .param("day", day)
                .query(Count.class)
                .list();
    }

    boolean hasPeople(Collection<Integer> units) {
        return jdbc.sql(
                        """
                        select exists (select from people.body where unit_id = any(:units))
                            or exists (select from people.person where unit_id = any(:units))
                            or exists (select from people.charge where unit_id = any(:units))
                        """)
                .param("units", units.toArray(Integer[]::new))
                .query(Boolean.class)
                .single();
    }

    /**
     * @param inside given to a member of a body of the unit itself, which ends with it
     */
    record Given(
            int id,
            int unitId,
            String who,
            @Nullable Integer criterion,
            @Nullable String indicator,
            boolean inside) {}

    List<Given> charges(Collection<Integer> ended, LocalDate day) {
        return jdbc.sql(
                        """
                        select c.id, c.unit_id, b.unit_id = c.unit_id as inside,
                               p.full_name || ', ' || m.title || ' ' || b.name as who, c.criterion, c.indicator
                        from people.charge c
                        join people.member m on m.id = c.member_id
                        join people.body b on b.id = m.body_id
                        join people.person p on p.id = m.person_id
                        where c.unit_id = any(:units) and c.valid_to > :day
                        order by c.unit_id, p.full_name, c.criterion nulls first, c.indicator nulls first, c.id
                        """)
                .param("units", ended.toArray(Integer[]::new))
                .param("day", day)
                .query(Given.class)
                .list();
    }

    /**
     * @param seats in bodies of the unit that ends; null: none
     */
    record Contact(int id, int unitId, String fullName, @Nullable String seats) {}

    List<Contact> persons(Collection<Integer> ended) {
        return jdbc.sql(
                        """
                        select p.id, p.unit_id, p.full_name,
                               (select string_agg(m.title || ' ' || b.name, ', ' order by m.id)
                                from people.member m join people.body b on b.id = m.body_id
                                where m.person_id = p.id and b.unit_id = p.unit_id and m.valid_to = 'infinity') as seats
                        from people.person p
                        where p.unit_id = any(:units)
                        order by p.unit_id, p.full_name, p.id
                        """)
                .param("units", ended.toArray(Integer[]::new))
                .query(Contact.class)
                .list();
    }

    /**
     * Ends at the old unit; begins at the new one for a member of a body that goes on. Where
     * somebody leads there already, both go on, the one who comes as support.
     */
    Optional<String> passCharge(int charge, int from, int to, LocalDate day) {
        var who =
                jdbc.sql(
                                """
                                select p.full_name
                                from people.charge c
                                join people.member m on m.id = c.member_id
                                join people.person p on p.id = m.person_id
                                where c.id = :charge and c.unit_id = :from and c.valid_to > :day
                                for update of c
                                """)
                        .param("charge", charge)
                        .param("from", from)
                        .param("day", day)
                        .query(String.class)
                        .optional();
        if (who.isEmpty()) {
            return who;
        }
        jdbc.sql(
                        """
                        insert into people.charge (unit_id, set_id, criterion, indicator, part, member_id, valid_from, valid_to,
                                                   decision_number, decision_date, decision_issuer)
                        select :to, c.set_id, c.criterion, c.indicator,
                               case when exists (select from people.charge o
                                                 where o.unit_id = :to and o.part = 'LEAD' and o.set_id is not distinct from c.set_id
                                                   and o.criterion is not distinct from c.criterion
                                                   and o.indicator is not distinct from c.indicator
                                                   and o.during && daterange(greatest(c.valid_from, :day), c.valid_to))
                                    then 'SUPPORT' else c.part end,
                               c.member_id, greatest(c.valid_from, :day), c.valid_to, c.decision_number, c.decision_date, c.decision_issuer
                        from people.charge c
                        join people.member m on m.id = c.member_id
                        join people.body b on b.id = m.body_id and b.unit_id <> c.unit_id
                        where c.id = :charge
                          and not exists (select from people.charge o
                                          where o.unit_id = :to and o.member_id = c.member_id and o.set_id is not distinct from c.set_id
                                            and o.criterion is not distinct from c.criterion and o.indicator is not distinct from c.indicator
                                            and o.during && daterange(greatest(c.valid_from, :day), c.valid_to))
                        """)
                .param("charge", charge)
                .param("to", to)
                .param("day", day)
                .update();
        end(charge, day);
        return who;
    }

    private void end(int charge, LocalDate day) {
        for (var sql :
                List.of(
                        "delete from people.charge where id = :id and valid_from >= :day",
                        "update people.charge set valid_to = :day where id = :id and valid_to >"
                                + " :day")) {
            jdbc.sql(sql).param("id", charge).param("day", day).update();
        }
    }

    /**
     * The name goes to the new unit; seats in the old unit's bodies, and what hung on them, end.
     */
    Optional<String> passPerson(int person, int from, int to, LocalDate day) {
        var who =
                jdbc.sql(
                                "select full_name from people.person where id = :id and unit_id ="
                                        + " :from for update")
                        .param("id", person)
                        .param("from", from)
                        .query(String.class)
                        .optional();
        if (who.isEmpty()) {
            return who;
        }
        for (var sql :
                List.of(
                        """
                        delete from people.stand_in s using people.member m, people.body b
                        where m.id in (s.member_id, s.by_member_id) and b.id = m.body_id and m.person_id = :person
                          and b.unit_id = :from and s.valid_from >= :day
                        """,
                        """
                        update people.stand_in s set valid_to = :day
                        from people.member m, people.body b
                        where m.id in (s.member_id, s.by_member_id) and b.id = m.body_id and m.person_id = :person
                          and b.unit_id = :from and s.valid_to > :day
                        """,
                        """
                        delete from people.charge c using people.member m, people.body b
                        where m.id = c.member_id and b.id = m.body_id and m.person_id = :person and b.unit_id = :from
                          and c.valid_from >= :day
                        """,
                        """
                        update people.charge c set valid_to = :day
                        from people.member m, people.body b
                        where m.id = c.member_id and b.id = m.body_id and m.person_id = :person and b.unit_id = :from
                          and c.valid_to > :day
                        """,
                        """
                        update people.member m set valid_to = :day
                        from people.body b
                        where b.id = m.body_id and m.person_id = :person and b.unit_id = :from
                          and m.valid_from < :day and m.valid_to > :day
                        """)) {
            jdbc.sql(sql).param("person", person).param("from", from).param("day", day).update();
        }
        jdbc.sql("update people.person set unit_id = :to where id = :person")
                .param("to", to)
                .param("person", person)
                .update();
        return who;
    }

    String name(int unit) {
        return jdbc.sql("select full_name from units.unit_on('9999-12-31') where id = :unit")
                .param("unit", unit)
                .query(String.class)
                .single();
    }
}
