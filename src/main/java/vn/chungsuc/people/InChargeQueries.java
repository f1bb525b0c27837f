package vn.chungsuc.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** Whom to ask about an indicator of a unit: for the pages of other modules. */
@Repository
public class InChargeQueries {

    private final JdbcClient jdbc;

    InChargeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everyone in charge of anything of one set in one unit on a day, leads first. */
    public List<InCharge> ofUnit(Scope scope, int unit, String set, LocalDate day) {
        return jdbc.sql(
                        """
                        select c.criterion, c.indicator, c.part, c.full_name, c.title, c.phone, c.email, c.stands_in_for
                        from people.in_charge_on(:day) c
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        where c.unit_id = :unit and (c.set_id = :set or c.set_id is null)
                        order by c.part, c.indicator nulls last, c.criterion nulls last, c.full_name
                        """)
                .param("holder", scope.unitId())
                .param("day", day)
                .param("unit", unit)
                .param("set", set)
                .query(InCharge.class)
                .list();
    }
}
