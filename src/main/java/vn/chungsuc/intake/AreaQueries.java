package vn.chungsuc.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.intake.Standing.Place;
import vn.chungsuc.shared.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of an area a table may speak of, all their names, and what is declared of them. */
@Repository
class AreaQueries {

    private final JdbcClient jdbc;

    AreaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units of the level that existed in the year, by every name they bear or bore. */
    List<UnitNames.Known> names(Scope scope, String level, int year) {
        return jdbc.sql(
                        """
                        select id, code, full_name, on_day, closed, name, how
                        from intake.names_on(:holder, :level, :year, :on)
                        """)
                .param("holder", scope.unitId())
                .param("level", level)
                .param("year", year)
                .param("on", LocalDate.of(year, 12, 31))
                .query(AreaQueries::known)
                .list();
    }

    private static UnitNames.Known known(ResultSet row, int number) throws SQLException {
        var unit =
                new KnownUnit(
                        row.getInt("id"),
                        row.getString("code"),
                        row.getString("full_name"),
                        row.getObject("on_day", LocalDate.class),
                        row.getBoolean("closed"));
        return new UnitNames.Known(
                unit, row.getString("name"), UnitNames.How.valueOf(row.getString("how")));
    }

    /** By unit. */
    Map<Integer, Standing> standing(Scope scope, String set, int year) {
        var verdicts = new HashMap<Integer, Map<Place, Plan.Said>>();
        jdbc.sql(
                        """
                        select d.unit_id, d.criterion, d.indicator, d.met, d.stated
                        from assessment.declared_verdict_v d
                        join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder
                        where d.set_id = :set and d.year = :year
                        """)
                .param("holder", scope.unitId())
                .param("set", set)
                .param("year", year)
                .query(row -> {
                    verdicts.computeIfAbsent(row.getInt("unit_id"), _ -> new HashMap<>())
                            .put(
                                    new Place(row.getInt("criterion"), row.getInt("indicator")),
                                    new Plan.Said(row.getBoolean("met"), row.getString("stated")));
                });
        var standing = new HashMap<Integer, Standing>();
        verdicts.forEach((unit, said) -> standing.put(unit, new Standing(null, null, said)));
        totals(scope, set, year, verdicts, standing);
        return standing;
    }

    private void totals(
            Scope scope,
            String set,
            int year,
            Map<Integer, Map<Place, Plan.Said>> verdicts,
            Map<Integer, Standing> standing) {
        jdbc.sql(
                        """
                        select t.unit_id, t.criteria, t.indicators
                        from assessment.declared_total_v t
                        join units.reach_v r on r.unit_id = t.unit_id and r.holder_id = :holder
                        where t.set_id = :set and t.year = :year
                        """)
                .param("holder", scope.unitId())
                .param("set", set)
                .param("year", year)
                .query(row -> {
                    var unit = row.getInt("unit_id");
                    standing.put(
                            unit,
                            new Standing(
                                    row.getObject("criteria", Integer.class),
                                    row.getObject("indicators", Integer.class),
                                    verdicts.getOrDefault(unit, Map.of())));
                });
    }

    /** By unit, of those with figures of their own. */
    Map<Integer, Judged> judged(Scope scope, String set, int year) {
        var judged = new HashMap<Integer, Judged>();
        jdbc.sql(
                        """
                        select s.unit_id, s.verdicts, s.met_mask, s.missing_mask
                        from assessment.sheet_v s
                        join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder
                        where s.set_id = :set and s.year = :year and s.itemised
                        """)
                .param("holder", scope.unitId())
                .param("set", set)
                .param("year", year)
                .query(row -> {
                    judged.put(
                            row.getInt("unit_id"),
                            new Judged(
                                    row.getString("verdicts"),
                                    row.getLong("met_mask"),
                                    row.getLong("missing_mask")));
                });
        return judged;
    }

    record Usual(String set, int year) {}

    /** What most sheets of the area are of, in its newest year up to this one with figures. */
    Optional<Usual> usual(Scope scope, int thisYear) {
        return jdbc.sql(
                        """
                        select s.set_id as set, s.year
                        from assessment.sheet_v s
                        join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder and r.own
                        where s.year <= :year
                        group by s.set_id, s.year
                        order by s.year desc, count(*) filter (where s.itemised) desc, count(*) desc, s.set_id
                        limit 1
                        """)
                .param("holder", scope.unitId())
                .param("year", thisYear)
                .query(Usual.class)
                .optional();
    }

    /** Units the workbook of a set and year would hold. */
    List<KnownUnit> units(Scope scope, String level, int year) {
        return names(scope, level, year).stream().map(UnitNames.Known::unit).distinct().toList();
    }

    /** The office's own unit, as it stands or last stood. */
    record Home(String code, String fullName, String level) {}

    Home home(Scope scope) {
        return jdbc.sql(
                        """
                        select u.code, u.full_name, u.level from units.unit_on(current_date) u where u.id = :holder
                        """)
                .param("holder", scope.unitId())
                .query(Home.class)
                .single();
    }
}
