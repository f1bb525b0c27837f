package vn.chungsuc.units;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.time.LocalDate;

/** Where a form that asks for a unit begins: with the officer's own. */
@Repository
public class HomeUnits {

    private final JdbcClient jdbc;

    HomeUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public HomeUnit of(Scope scope, LocalDate on) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name,
                               exists (select from units.reach r
                                       join units.unit x on x.id = r.unit_id and x.level <> 'VILLAGE'
                                       where r.holder_id = :holder and r.unit_id <> :holder) as others
                        from units.unit_on(:on) u
                        where u.id = :holder
                        """)
                .param("holder", scope.unitId())
                .param("on", on)
                .query(HomeUnit.class)
                .single();
    }
}
