package vn.chungsuc.collection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

/** The rounds of an area. */
@Repository
class RoundQueries {

    private final JdbcClient jdbc;

    RoundQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Round require(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select o.id, o.unit_id, u.full_name as unit_name, o.sheet_code, o.set_id, o.year, o.indicators,
                               o.opened_at, a.full_name as opened_by
                        from collection.round o
                        join units.reach_v r on r.unit_id = o.unit_id and r.holder_id = :holder and r.own
                        join units.unit_on(current_date) u on u.id = o.unit_id
                        left join access.account_name_v a on a.id = o.opened_by
                        where o.id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Round::of)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
