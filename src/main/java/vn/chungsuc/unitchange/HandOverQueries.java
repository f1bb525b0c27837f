package vn.chungsuc.unitchange;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.util.Collection;
import java.util.List;

/** Where the units of a list went. */
@Repository
class HandOverQueries {

    private final JdbcClient jdbc;

    HandOverQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Heir(int fromId, int id, String code, String name, String level) {}

    /** In the area only; the unit that took most of an old one first. */
    List<Heir> heirs(Scope scope, Collection<Integer> ended) {
        return jdbc.sql(
                        """
                        select ch.from_id, u.id, u.code, u.full_name as name, u.level
                        from units.unit_change_v ch
                        join units.reach_v r on r.unit_id = ch.to_id and r.holder_id = :holder and r.own
                        join units.unit_on(ch.date) u on u.id = ch.to_id
                        where ch.from_id = any(:ended)
                        order by ch.from_id, ch.share desc nulls last, u.name, u.code
                        """)
                .param("holder", scope.unitId())
                .param("ended", ended.toArray(Integer[]::new))
                .query(Heir.class)
                .list();
    }
}
