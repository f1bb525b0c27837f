package vn.chungsuc.plans;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.plans.FigureQueries.Sum;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** What the plans in force of an area aim at in a year, and what sheets say of it, unit by unit. */
@Repository
class ProgressQueries {

    private final JdbcClient jdbc;

    ProgressQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Plans in force of a unit and those below it; the unit's own first. */
    List<Long> plans(Scope scope, int unit, LocalDate on) {
        return jdbc.sql(
                        """
                        select p.document_id
                        from plans.plan p
                        join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                        join units.closure_v c on c.unit_id = p.unit_id and c.ancestor_id = :unit
                         and c.valid_from <= :on and :on < c.valid_to
                        join units.unit_on(:on) u on u.id = p.unit_id
                        where p.year = extract(year from :on::date) and p.state in ('APPROVED', 'RUNNING', 'SUMMED_UP')
                        order by c.depth, u.full_name collate units.vi, p.document_id
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("on", on)
                .query(Long.class)
                .list();
    }

    /** Years with a plan in force in the area, the latest first. */
    List<Integer> years(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        select distinct p.year
                        from plans.plan p
                        join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                        join units.closure_v c on c.unit_id = p.unit_id and c.ancestor_id = :unit
                         and c.valid_from <= make_date(p.year, 12, 31) and make_date(p.year, 12, 31) < c.valid_to
                        where p.state in ('APPROVED', 'RUNNING', 'SUMMED_UP')
                        order by p.year desc
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(Integer.class)
                .list();
    }

    List<Plan> heads(Scope scope, List<Long> plans) {
        return jdbc.sql(PlanQueries.SELECT + "where p.document_id = any (:plans)")
                .param("holder", scope.unitId())
                .param("plans", plans.toArray(Long[]::new))
                .query(Plan.class)
                .list();
    }

    record Of(long plan, Target target) {}

    /** In the order of each plan. */
    List<Of> targets(Scope scope, List<Long> plans) {
        return jdbc.sql(
                        """
                        select t.plan_id, t.id, t.position, t.kind, t.name, t.indicator, t.least, t.comparison, t.value, t.upper,
                               t.measure, t.year, t.keep, t.more, t.baseline, t.baseline_year, t.note, t.version
                        from plans.target t
                        join plans.plan p on p.document_id = t.plan_id
                        join units.reach_v r on r.unit_id = p.unit_id and r.holder_id = :holder
                        where t.plan_id = any (:plans)
                        order by t.plan_id, t.position
                        """)
                .param("holder", scope.unitId())
                .param("plans", plans.toArray(Long[]::new))
                .query((row, number) -> new Of(row.getLong("plan_id"), TARGET.mapRow(row, number)))
                .list();
    }

    private static final org.springframework.jdbc.core.RowMapper<Target> TARGET =
            new org.springframework.jdbc.core.SimplePropertyRowMapper<>(Target.class);

    /** One indicator of one unit in one year. */
    record UnitSum(int unitId, Sum sum) {}

    /** The figures of single units, all at once. */
    List<UnitSum> sums(
            Scope scope, List<Integer> units, String set, List<Integer> years, List<Integer> at) {
        return jdbc.sql(
                        """
                        select s.unit_id, s.year, v.indicator, v.numerator, v.denominator, v.value as mean
                        from assessment.sheet_v s
                        join units.reach_v r on r.unit_id = s.unit_id and r.holder_id = :holder
                        join assessment.indicator_value_v v on v.sheet_id = s.id and v.indicator = any (:positions)
                        where s.unit_id = any (:units) and s.set_id = :set and s.year = any (:years)
                        """)
                .param("holder", scope.unitId())
                .param("units", units.toArray(Integer[]::new))
                .param("set", set)
                .param("years", years.toArray(Integer[]::new))
                .param("positions", at.toArray(Integer[]::new))
                .query((row, _) ->
                        new UnitSum(
                                row.getInt("unit_id"),
                                new Sum(
                                        row.getInt("year"),
                                        row.getInt("indicator"),
                                        row.getBigDecimal("numerator"),
                                        row.getBigDecimal("denominator"),
                                        row.getBigDecimal("mean"))))
                .list();
    }
}
