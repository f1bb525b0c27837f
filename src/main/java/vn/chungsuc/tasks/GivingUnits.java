package vn.chungsuc.tasks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

/** In whose name an officer may give tasks. */
@Repository
class GivingUnits {

    private final JdbcClient jdbc;

    GivingUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
