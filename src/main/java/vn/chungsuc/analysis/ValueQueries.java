package vn.chungsuc.analysis;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assessment.StoredReading;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.shared.Scope;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of an area in one year: a province of them, never the nation's at once. */
@Repository
class ValueQueries {

    private static final String OF_AREA =
            """
            select v.unit_id, v.set_id, v.indicator, v.verdict::text, v.achieved, v.value, v.numerator,
                   v.denominator, v.parts::text
            from units.closure_v c
            join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
            join assessment.indicator_value_v v on v.unit_id = c.unit_id and v.year = :year and v.set_id = any (:family)
            where c.ancestor_id = :unit and :on >= c.valid_from and :on < c.valid_to
            """;

    private static final String AT_POSITIONS =
            """
              and v.indicator = any (:positions)
            """;

    private final JdbcClient jdbc;

    ValueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a unit's sheet holds at a position. */
    record Value(int unitId, String setId, int position, Verdict verdict, Reading reading) {}

    /**
     * Of units that stand in the area on the day the page is read on.
     *
     * @param positions only these; empty: all
     */
    List<Value> values(
            Scope scope, Area area, int year, List<String> family, List<Integer> positions) {
        return jdbc.sql(OF_AREA + (positions.isEmpty() ? "" : AT_POSITIONS))
                .param("holder", scope.unitId())
                .param("unit", area.unit().id())
                .param("on", area.on())
                .param("year", year)
                .param("family", family.toArray(String[]::new))
                .param("positions", positions.toArray(Integer[]::new))
                .query(ValueQueries::value)
                .list();
    }

    /**
     * Of a few units.
     *
     * @param sheets unit → the set it is judged by
     */
    List<Value> ofUnits(Scope scope, int year, Map<Integer, String> sheets) {
        return jdbc.sql(
                        """
                        select v.unit_id, v.set_id, v.indicator, v.verdict::text, v.achieved, v.value, v.numerator,
                               v.denominator, v.parts::text
                        from unnest(:units::int[], :sets::text[]) s (unit_id, set_id)
                        join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder
                        join assessment.indicator_value_v v on v.unit_id = s.unit_id and v.set_id = s.set_id and v.year = :year
                        """)
                .param("holder", scope.unitId())
                .param("year", year)
                .param("units", sheets.keySet().toArray(Integer[]::new))
                .param("sets", sheets.values().toArray(String[]::new))
                .query(ValueQueries::value)
                .list();
    }

    private static Value value(ResultSet row, int number) throws SQLException {
        int at = 1;
        var unit = row.getInt(at++);
        var set = row.getString(at++);
        var position = row.getInt(at++);
        var verdict = StoredReading.verdict(row.getString(at++));
        var reading =
                StoredReading.of(
                        verdict,
                        row.getObject(at++, Boolean.class),
                        row.getObject(at++, BigDecimal.class),
                        row.getObject(at++, BigDecimal.class),
                        row.getObject(at++, BigDecimal.class),
                        row.getString(at));
        return new Value(unit, set, position, verdict, reading);
    }

    /**
     * What units are classified as on a day; what one does not state, its nearest ancestor does.
     */
    Map<Integer, Map<String, String>> classifications(Scope scope, Area area, LocalDate on) {
        var units = new HashMap<Integer, Map<String, String>>();
        jdbc.sql(
                        """
                        select distinct on (area.unit_id, k.kind) area.unit_id, k.kind, k.value
                        from units.closure_v area
                        join units.reach_v r on r.unit_id = area.unit_id and r.holder_id = :holder
                        join units.closure_v c on c.unit_id = area.unit_id and :on >= c.valid_from and :on < c.valid_to
                        join units.classification_v k on k.unit_id = c.ancestor_id and :on >= k.valid_from and :on < k.valid_to
                        where area.ancestor_id = :unit and :on >= area.valid_from and :on < area.valid_to
                        order by area.unit_id, k.kind, c.depth
                        """)
                .param("holder", scope.unitId())
                .param("unit", area.unit().id())
                .param("on", on)
                .query(row -> {
                    units.computeIfAbsent(row.getInt(1), _ -> new HashMap<>())
                            .put(row.getString(2), row.getString(3));
                });
        return units;
    }
}
