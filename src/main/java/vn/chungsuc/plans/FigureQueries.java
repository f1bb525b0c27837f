package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads from the assessment what targets are held against. */
@Repository
class FigureQueries {

    private final JdbcClient jdbc;

    FigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose sheets count: the unit's own, or those of every unit below it the set applies to. */
    record Area(int unitId, boolean own, String setId, LocalDate on, List<Integer> years) {}

    /**
     * One unit's sheet of one year.
     *
     * @param year null: the unit has no sheet in any of the years
     * @param criteriaMet its own items', else what a paper declares
     */
    record Standing(
            int unitId,
            String code,
            String fullName,
            @Nullable Integer year,
            @Nullable String verdicts,
            boolean itemised,
            @Nullable Integer criteriaMet,
            @Nullable Integer indicatorsMet,
            @Nullable Integer indicatorsTotal,
            boolean ready) {}

    /**
     * The figures of one indicator in one year, over the area.
     *
     * @param mean of the units' values, for what has no numerator
     */
    record Sum(
            int year,
            int indicator,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal mean) {}

    /**
     * What the sheets of one year say together, under the set most of them are of.
     *
     * @param indicators null: no sheet says how many
     */
    record YearResult(
            String setId, int units, int ready, int criteria, @Nullable Integer indicators) {}

    /** Of a year before the plan's, whatever set it was judged by; empty: no figures. */
    Optional<YearResult> result(Scope scope, Area area, int year) {
        return jdbc.sql(
                        """
                        select s.set_id, count(*) as units, count(*) filter (where s.ready) as ready,
                               sum(case when s.itemised then s.criteria_met else t.criteria end) as criteria,
                               sum(case when s.itemised then s.indicators_met else t.indicators end) as indicators
                        from units.counted_on(:holder, :on) r
                        join units.closure_v c on c.unit_id = r.unit_id and c.ancestor_id = :unit
                         and c.valid_from <= :on and :on < c.valid_to and (c.depth > 0) <> :own
                        join assessment.sheet_v s on s.unit_id = r.unit_id and s.year = :year
                        join assessment.applicable_on(s.set_id, :on) a on a.unit_id = r.unit_id
                        left join assessment.declared_total_v t on t.sheet_id = s.id
                        where s.itemised or t.criteria is not null
                        group by s.set_id
                        order by count(*) desc, s.set_id
                        limit 1
                        """)
                .param("holder", scope.unitId())
                .param("unit", area.unitId())
                .param("own", area.own())
                .param("on", area.on())
                .param("year", year)
                .query(YearResult.class)
                .optional();
    }

    List<Standing> standings(Scope scope, Area area) {
        return jdbc.sql(
                        """
                        select u.id as unit_id, u.code, u.full_name, s.year, s.verdicts, coalesce(s.itemised, false) as itemised,
                               case when s.itemised then s.criteria_met else t.criteria end as criteria_met,
                               case when s.itemised then s.indicators_met else t.indicators end as indicators_met,
                               s.indicators_total, coalesce(s.ready, false) as ready
                        from units.unit_on(:on) u
                        join units.counted_on(:holder, :on) r on r.unit_id = u.id
                        join units.closure_v c on c.unit_id = u.id and c.ancestor_id = :unit
                         and c.valid_from <= :on and :on < c.valid_to and (c.depth > 0) <> :own
                        left join assessment.sheet_v s on s.unit_id = u.id and s.set_id = :set and s.year = any (:years)
                        left join assessment.declared_total_v t on t.sheet_id = s.id
                        where u.id in (select unit_id from assessment.applicable_on(:set, :on))
                        order by u.full_name, u.code, s.year
                        """)
                .param("holder", scope.unitId())
                .param("unit", area.unitId())
                .param("own", area.own())
                .param("set", area.setId())
                .param("on", area.on())
                .param("years", area.years().toArray(Integer[]::new))
                .query(Standing.class)
                .list();
    }

    /**
     * @param positions of the indicators asked for
     */
    List<Sum> sums(Scope scope, Area area, List<Integer> positions) {
        return jdbc.sql(
                        """
                        select s.year, v.indicator, sum(v.numerator) filter (where v.denominator > 0) as numerator,
                               sum(v.denominator) filter (where v.denominator > 0) as denominator, avg(v.value) as mean
                        from units.unit_on(:on) u
                        join units.counted_on(:holder, :on) r on r.unit_id = u.id
                        join units.closure_v c on c.unit_id = u.id and c.ancestor_id = :unit
                         and c.valid_from <= :on and :on < c.valid_to and (c.depth > 0) <> :own
                        join assessment.sheet_v s on s.unit_id = u.id and s.set_id = :set and s.year = any (:years)
                        join assessment.indicator_value_v v on v.sheet_id = s.id and v.indicator = any (:positions)
                        where u.id in (select unit_id from assessment.applicable_on(:set, :on))
                        group by s.year, v.indicator
                        """)
                .param("holder", scope.unitId())
                .param("unit", area.unitId())
                .param("own", area.own())
                .param("set", area.setId())
                .param("on", area.on())
                .param("years", area.years().toArray(Integer[]::new))
                .param("positions", positions.toArray(Integer[]::new))
                .query(Sum.class)
                .list();
    }

    /** The villages of a unit by whether they meet their own set, or were recognised, by a year. */
    List<Standing> villages(Scope scope, Area area) {
        return jdbc.sql(
                        """
                        select u.id as unit_id, u.code, u.full_name, y.year, null::text as verdicts, true as itemised,
                               null::int as criteria_met, null::int as indicators_met, null::int as indicators_total,
                               exists (select from assessment.sheet_v s where s.unit_id = u.id and s.year = y.year and s.ready)
                               or exists (select from assessment.recognition_v g
                                          where g.unit_id = u.id and g.year <= y.year and g.revoked_on is null) as ready
                        from units.unit_on(:on) u
                        join units.reach_v r on r.unit_id = u.id and r.holder_id = :holder
                        cross join unnest(:years::int[]) y (year)
                        where u.parent_id = :unit and u.level = 'VILLAGE' and u.valid_to > :on
                        order by u.full_name, u.code, y.year
                        """)
                .param("holder", scope.unitId())
                .param("unit", area.unitId())
                .param("on", area.on())
                .param("years", area.years().toArray(Integer[]::new))
                .query(Standing.class)
                .list();
    }

    /** Units one step below, as the plan's year ends. */
    List<Standing> below(Scope scope, Area area) {
        return jdbc.sql(
                        """
                        select u.id as unit_id, u.code, u.full_name, null::int as year, null::text as verdicts, false as itemised,
                               null::int as criteria_met, null::int as indicators_met, null::int as indicators_total,
                               false as ready
                        from units.unit_on(:on) u
                        join units.reach_v r on r.unit_id = u.id and r.holder_id = :holder
                        where u.parent_id = :unit and u.valid_to > :on
                        order by u.full_name, u.code
                        """)
                .param("holder", scope.unitId())
                .param("unit", area.unitId())
                .param("on", area.on())
                .query(Standing.class)
                .list();
    }
}
