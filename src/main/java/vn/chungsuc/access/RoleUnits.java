package vn.chungsuc.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.access.view.UnitChoice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a first administrator may look after: units nothing stands above, and provinces. */
@Repository
class RoleUnits {

    private final JdbcClient jdbc;
    private final Clock clock;

    RoleUnits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<UnitChoice> tops() {
        return jdbc.sql(
                        """
                        select code, level, full_name as name
                        from units.unit_on(:today)
                        where (parent_id is null or level = 'PROVINCE') and valid_from <= :today and valid_to > :today and level <> 'VILLAGE'
                        order by parent_id is not null, name
                        limit 200
                        """)
                .param("today", LocalDate.now(clock))
                .query(UnitChoice.class)
                .list();
    }
}
