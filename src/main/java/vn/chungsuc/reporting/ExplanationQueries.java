package vn.chungsuc.reporting;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.reporting.FigureQueries.Area;
import vn.chungsuc.shared.Scope;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** What officers said of unusual figures, for the annex. */
@Repository
class ExplanationQueries {

    private final JdbcClient jdbc;

    ExplanationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Explanation(
            String unitName,
            String setId,
            int indicator,
            String part,
            BigDecimal figure,
            String words,
            @Nullable String by,
            OffsetDateTime at) {}

    /**
     * Those of figures that still stand: a later figure is not explained by what was said before.
     */
    List<Explanation> of(Scope scope, Area area) {
        return jdbc.sql(
                        """
                        select u.full_name as unit_name, e.set_id, e.indicator, e.part, e.figure, e.words, a.full_name as "by",
                               e.explained_at as "at"
                        from units.unit_on(:on) u
                        join units.counted_on(:holder, :on) r on r.unit_id = u.id
                        join units.closure_v c on c.unit_id = u.id and c.ancestor_id = :unit
                         and c.valid_from <= :on and :on < c.valid_to and (c.depth > 0) <> :own
                        join analysis.explanation_v e on e.unit_id = u.id and e.year = :year and e.set_id = any (:family)
                        join assessment.indicator_value_v v on v.unit_id = e.unit_id and v.set_id = e.set_id and v.year = e.year
                         and v.indicator = e.indicator and v.entered_at <= e.explained_at
                        left join access.account_name_v a on a.id = e.account_id
                        order by u.full_name collate units.vi, u.id, e.indicator, e.part
                        """)
                .param("holder", scope.unitId())
                .param("unit", area.unitId())
                .param("own", area.own())
                .param("year", area.year())
                .param("on", area.on())
                .param("family", area.family().toArray(String[]::new))
                .query(Explanation.class)
                .list();
    }
}
