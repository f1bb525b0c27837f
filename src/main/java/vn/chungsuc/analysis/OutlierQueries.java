package vn.chungsuc.analysis;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** Explanations of an area's figures. */
@Repository
class OutlierQueries {

    private final JdbcClient jdbc;

    OutlierQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An explanation that stands, with the figure it speaks of. */
    record Explanation(
            int unitId,
            String setId,
            int indicator,
            String part,
            BigDecimal figure,
            String words,
            @Nullable String by,
            OffsetDateTime at) {}

    List<Explanation> explanations(Scope scope, Area area) {
        return jdbc.sql(
                        """
                        select e.unit_id, e.set_id, e.indicator, e.part, e.figure, e.words, a.full_name as "by",
                               e.explained_at as "at"
                        from units.closure_v c
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        join analysis.explanation_v e on e.unit_id = c.unit_id and e.year = :year
                        left join access.account_name_v a on a.id = e.account_id
                        where c.ancestor_id = :unit and :on >= c.valid_from and :on < c.valid_to
                        """)
                .params(area.parameters(scope))
                .query(Explanation.class)
                .list();
    }
}
