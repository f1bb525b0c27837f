package vn.chungsuc.collection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.collection.view.RequestForm;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** Communes and villages of an area, for a choice. */
@Repository
class UnitChoices {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    UnitChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RequestForm.Choice> communes(Scope scope, LocalDate today) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name as name
                        from units.reach_v r
                        join units.unit_on(:today) u on u.id = r.unit_id and u.level = 'COMMUNE' and u.valid_to > :today
                        where r.holder_id = :holder and r.own
                        order by u.name, u.code
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("most", MOST)
                .query(RequestForm.Choice.class)
                .list();
    }

    List<RequestForm.Choice> villages(Scope scope, String commune, LocalDate today) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name as name
                        from units.reach_v r
                        join units.unit_on(:today) u on u.id = r.unit_id and u.level = 'VILLAGE' and u.valid_to > :today
                        join units.unit_on(:today) c on c.id = u.parent_id
                        where r.holder_id = :holder and r.own and c.code = :commune
                        order by u.name, u.code
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("commune", commune)
                .param("today", today)
                .param("most", MOST)
                .query(RequestForm.Choice.class)
                .list();
    }

    List<RequestForm.Choice> below(Scope scope, LocalDate today) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name as name
                        from units.reach_v r
                        join units.unit_on(:today) u on u.id = r.unit_id and u.level in ('COMMUNE', 'VILLAGE')
                         and u.valid_to > :today
                        where r.holder_id = :holder and r.own
                        order by u.level, u.name, u.code
                        limit :most
                        """)
                .param("holder", scope.unitId())
                .param("today", today)
                .param("most", MOST)
                .query(RequestForm.Choice.class)
                .list();
    }
}
