package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.people.DecideCharges.Given;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Writes what a decision gives, hundreds of things in one statement. */
@Repository
class DecidedChargeStore {

    private static final String GIVEN =
            """
            unnest(:units::int[], :sets::text[], :criteria::int[], :indicators::text[], :parts::text[], :members::int[])
                g (unit_id, set_id, criterion, indicator, part, member_id)
            """;

    private final JdbcClient jdbc;

    DecidedChargeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Integer> unitsOf(List<Integer> charges) {
        return jdbc.sql("select distinct unit_id from people.charge where id = any (:ids)")
                .param("ids", charges.toArray(Integer[]::new))
                .query(Integer.class)
                .list();
    }

    void end(List<Integer> charges, LocalDate end) {
        jdbc.sql(
                        """
                        with withdrawn as (
                            delete from people.charge where id = any (:ids) and valid_from >= :end
                        )
                        update people.charge set valid_to = :end
                        where id = any (:ids) and valid_from < :end and valid_to > :end
                        """)
                .param("ids", charges.toArray(Integer[]::new))
                .param("end", end)
                .update();
    }

    /** Those given something who hold no such seat on the day. */
    List<String> unseated(List<Given> gives, LocalDate day) {
        return given(
                        """
                        select distinct p.full_name
                        from %s
                        join people.member m on m.id = g.member_id
                        join people.person p on p.id = m.person_id
                        where not m.during @> :day::date
                        order by p.full_name
                        """,
                        gives)
                .param("day", day)
                .query(String.class)
                .list();
    }

    record Led(
            @Nullable Integer criterion,
            @Nullable String indicator,
            String unitName,
            String fullName) {}

    /** What somebody else leads on the day or later. */
    List<Led> ledByOthers(List<Given> gives, LocalDate day) {
        return given(
                        """
                        select distinct c.criterion, c.indicator, u.full_name as unit_name, p.full_name
                        from %s
                        join people.charge c on c.unit_id = g.unit_id and c.set_id is not distinct from g.set_id
                         and c.criterion is not distinct from g.criterion and c.indicator is not distinct from g.indicator
                         and c.valid_to > :day and (c.part = 'LEAD' and g.part = 'LEAD' or c.member_id = g.member_id)
                        join people.member m on m.id = c.member_id
                        join people.person p on p.id = m.person_id
                        join units.unit_on(:day) u on u.id = c.unit_id
                        order by u.full_name, c.criterion, c.indicator
                        limit 20
                        """,
                        gives)
                .param("day", day)
                .query(Led.class)
                .list();
    }

    /** As long as each seat lasts. */
    List<Integer> begin(List<Given> gives, LocalDate from, Decision by) {
        return given(
                        """
                        insert into people.charge (unit_id, set_id, criterion, indicator, part, member_id, valid_from, valid_to,
                                                   decision_number, decision_date, decision_issuer)
                        select g.unit_id, g.set_id, g.criterion, g.indicator, g.part, g.member_id, :from, m.valid_to,
                               :number, :date, :issuer
                        from %s
                        join people.member m on m.id = g.member_id
                        returning id
                        """,
                        gives)
                .param("from", from)
                .param("number", by.number())
                .param("date", by.date(), Types.DATE)
                .param("issuer", by.issuer())
                .query(Integer.class)
                .list();
    }

    /** Whose charge could not begin or end on that day; null: all can. */
    @Nullable String outside(
            List<Integer> begun, List<Integer> ended, LocalDate was, LocalDate day) {
        return jdbc.sql(
                        """
                        select p.full_name
                        from people.charge c
                        join people.member m on m.id = c.member_id
                        join people.person p on p.id = m.person_id
                        where c.id = any (:begun) and c.valid_from = :was and (c.valid_to <= :day or m.valid_from > :day)
                           or c.id = any (:ended) and c.valid_to = :was and (c.valid_from >= :day or m.valid_to < :day)
                        order by p.full_name
                        limit 1
                        """)
                .param("begun", begun.toArray(Integer[]::new))
                .param("ended", ended.toArray(Integer[]::new))
                .param("was", was)
                .param("day", day)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void beginOn(List<Integer> charges, LocalDate was, LocalDate day) {
        jdbc.sql(
                        """
                        update people.charge set valid_from = :day where id = any (:ids) and valid_from = :was
                        """)
                .param("ids", charges.toArray(Integer[]::new))
                .param("was", was)
                .param("day", day)
                .update();
    }

    void endOn(List<Integer> charges, LocalDate was, LocalDate day) {
        jdbc.sql(
                        """
                        update people.charge set valid_to = :day where id = any (:ids) and valid_to = :was
                        """)
                .param("ids", charges.toArray(Integer[]::new))
                .param("was", was)
                .param("day", day)
                .update();
    }

    void name(List<Integer> charges, Decision by) {
        jdbc.sql(
                        """
                        update people.charge
                        set decision_number = :number, decision_date = :date, decision_issuer = :issuer
                        where id = any (:ids)
                        """)
                .param("ids", charges.toArray(Integer[]::new))
                .param("number", by.number())
                .param("date", by.date(), Types.DATE)
                .param("issuer", by.issuer())
                .update();
    }

    private JdbcClient.StatementSpec given(String sql, List<Given> gives) {
        return jdbc.sql(sql.formatted(GIVEN))
                .param("units", column(gives, Given::unitId, Integer[]::new))
                .param("sets", column(gives, Given::setId, String[]::new))
                .param("criteria", column(gives, Given::criterion, Integer[]::new))
                .param("indicators", column(gives, Given::indicator, String[]::new))
                .param("parts", column(gives, one -> one.part().name(), String[]::new))
                .param("members", column(gives, Given::memberId, Integer[]::new));
    }

    private static <C> @Nullable C[] column(
            List<Given> rows,
            Function<Given, @Nullable C> value,
            IntFunction<@Nullable C[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
