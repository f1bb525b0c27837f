package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.PredecessorRecords;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Last counts and recognitions of units that are no more; they never become their successor's. */
@Repository
class LastKnown implements PredecessorRecords {

    private final JdbcClient jdbc;

    LastKnown(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Integer, List<Line>> of(Scope scope, Collection<Integer> unitIds) {
        var lines = new HashMap<Integer, List<Line>>();
        if (!unitIds.isEmpty()) {
            counts(scope, unitIds, lines);
            recognitions(scope, unitIds, lines);
        }
        return lines;
    }

    private void counts(Scope scope, Collection<Integer> unitIds, Map<Integer, List<Line>> lines) {
        jdbc.sql(
                        """
                        select distinct on (s.unit_id) s.unit_id, u.code, u.valid_to - 1 as day, s.set_id, s.year,
                               s.criteria_met, s.indicators_met, s.indicators_total,
                               (select count(*) from criteria.criterion_v c where c.set_id = s.set_id) as criteria_total,
                               t.criteria as declared_criteria, t.indicators as declared_indicators, t.document
                        from assessment.sheet s
                        join units.unit_v u on u.id = s.unit_id
                        join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder
                        left join assessment.declared_total t on t.sheet_id = s.id
                        where s.unit_id = any(:units)
                        order by s.unit_id, s.year desc, s.indicators_missing
                        """)
                .param("holder", scope.unitId())
                .param("units", unitIds.toArray(Integer[]::new))
                .query(row -> {
                    var path =
                            "/danh-gia/%s/%d?bo=%s&ngay=%s"
                                    .formatted(
                                            row.getString("code"),
                                            row.getInt("year"),
                                            row.getString("set_id"),
                                            row.getString("day"));
                    add(
                            lines,
                            row.getInt("unit_id"),
                            new Line(
                                    tr("Kết quả cuối"),
                                    tr(
                                            "%d/%d tiêu chí, %d/%d chỉ tiêu, năm %d",
                                            row.getInt("criteria_met"),
                                            row.getInt("criteria_total"),
                                            row.getInt("indicators_met"),
                                            row.getInt("indicators_total"),
                                            row.getInt("year")),
                                    path));
                    if (row.getString("document") != null) {
                        add(
                                lines,
                                row.getInt("unit_id"),
                                new Line(
                                        tr("Văn bản ghi"),
                                        tr(
                                                "%s tiêu chí, %s chỉ tiêu (%s)",
                                                orDash(
                                                        row.getObject(
                                                                "declared_criteria",
                                                                Integer.class)),
                                                orDash(
                                                        row.getObject(
                                                                "declared_indicators",
                                                                Integer.class)),
                                                row.getString("document")),
                                        path));
                    }
                });
    }

    private void recognitions(
            Scope scope, Collection<Integer> unitIds, Map<Integer, List<Line>> lines) {
        jdbc.sql(
                        """
                        select n.unit_id, n.tier, n.year, n.decision
                        from assessment.recognition n
                        join units.reach_v r on r.unit_id = n.unit_id and r.holder_id = :holder
                        where n.unit_id = any(:units) and n.revoked_on is null
                        order by n.unit_id, n.year desc nulls last
                        """)
                .param("holder", scope.unitId())
                .param("units", unitIds.toArray(Integer[]::new))
                .query(row -> {
                    var year = row.getObject("year", Integer.class);
                    var decision = row.getString("decision");
                    add(
                            lines,
                            row.getInt("unit_id"),
                            new Line(
                                    tr("Công nhận"),
                                    (year == null
                                                    ? row.getString("tier")
                                                    : tr("%s năm %d", row.getString("tier"), year))
                                            + (decision == null ? "" : ", " + decision),
                                    null));
                });
    }

    private static void add(Map<Integer, List<Line>> lines, int unit, Line line) {
        lines.computeIfAbsent(unit, _ -> new ArrayList<>()).add(line);
    }

    private static String orDash(@Nullable Integer number) {
        return number == null ? "–" : number.toString();
    }
}
