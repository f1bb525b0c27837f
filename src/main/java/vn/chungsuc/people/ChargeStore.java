package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.people.NewCharge.Item;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

/** Writes who is in charge of what. */
@Repository
class ChargeStore {

    private final JdbcClient jdbc;

    ChargeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes to who is in charge in a unit follow one another. */
    void lock(int unit) {
        jdbc.sql("select pg_advisory_xact_lock(1501, :unit)")
                .param("unit", unit)
                .query((row, _) -> 1)
                .list();
    }

    /** What stands on the same thing in the time, of whatever part. */
    record Standing(
            int id,
            Charge.Part part,
            int memberId,
            String fullName,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    List<Standing> standing(
            int unit, @Nullable String set, Item item, LocalDate from, @Nullable LocalDate end) {
        return jdbc.sql(
                        """
                        select c.id, c.part, c.member_id, p.full_name, c.valid_from, nullif(c.valid_to, 'infinity') as valid_to
                        from people.charge c
                        join people.member m on m.id = c.member_id
                        join people.person p on p.id = m.person_id
                        where c.unit_id = :unit and c.set_id is not distinct from :set::text
                          and c.criterion is not distinct from :criterion::int
                          and c.indicator is not distinct from :indicator::text
                          and c.during && daterange(:from, coalesce(:end::date, 'infinity'))
                        order by c.valid_from
                        """)
                .param("unit", unit)
                .param("set", set, Types.VARCHAR)
                .param("criterion", item.criterion(), Types.INTEGER)
                .param("indicator", item.indicator(), Types.VARCHAR)
                .param("from", from)
                .param("end", end, Types.DATE)
                .query(Standing.class)
                .list();
    }

    void add(
            int unit,
            @Nullable String set,
            Item item,
            Charge.Part part,
            int member,
            LocalDate from,
            @Nullable LocalDate end,
            Decision decision) {
        jdbc.sql(
                        """
                        insert into people.charge (unit_id, set_id, criterion, indicator, part, member_id, valid_from,
                                                   valid_to, decision_number, decision_date, decision_issuer)
                        values (:unit, :set, :criterion, :indicator, :part, :member, :from,
                                coalesce(:end::date, 'infinity'), :number, :date, :issuer)
                        """)
                .param("unit", unit)
                .param("set", set, Types.VARCHAR)
                .param("criterion", item.criterion(), Types.INTEGER)
                .param("indicator", item.indicator(), Types.VARCHAR)
                .param("part", part.name())
                .param("member", member)
                .param("from", from)
                .param("end", end, Types.DATE)
                .param("number", decision.number())
                .param("date", decision.date(), Types.DATE)
                .param("issuer", decision.issuer())
                .update();
    }

    /** From that day on it is over; one that would begin then or later never was. */
    void end(int charge, LocalDate end) {
        jdbc.sql(
                        """
                        with withdrawn as (
                            delete from people.charge where id = :id and valid_from >= :end
                        )
                        update people.charge set valid_to = :end where id = :id and valid_from < :end
                        """)
                .param("id", charge)
                .param("end", end)
                .update();
    }
}
