package vn.chungsuc.overview;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.overview.view.OverviewPage.Stated;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.List;

/** What papers state of a unit as a whole: it stands beside the sum of the parts. */
@Repository
class StatedFigureQueries {

    private final JdbcClient jdbc;

    StatedFigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Stated> stated(Scope scope, int unit, int year) {
        return jdbc.sql(
                        """
                        select f.label, f.value, f.numerator, f.denominator, f.measure, f.document
                        from assessment.declared_figure_v f
                        join units.reach_v r on r.unit_id = f.unit_id and r.holder_id = :holder
                        where f.unit_id = :unit and f.year = :year
                        order by f.position
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("year", year)
                .query((row, _) ->
                        new Stated(
                                tr(row.getString("label")),
                                words(
                                        row.getBigDecimal("value"),
                                        row.getBigDecimal("numerator"),
                                        row.getBigDecimal("denominator"),
                                        tr(row.getString("measure"))),
                                row.getString("document")))
                .list();
    }

    /** «190.113/204.379 người (93,02 %)», «8 sản phẩm», «96,29 %». */
    private static String words(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String measure) {
        if (numerator == null) {
            return Vi.number(value) + " " + measure;
        }
        var whole = denominator == null ? "" : "/" + Vi.number(denominator);
        var share = value == null ? "" : " (" + Vi.number(value) + " %)";
        return Vi.number(numerator) + whole + " " + measure + share;
    }
}
