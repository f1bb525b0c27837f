package vn.chungsuc.analysis;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the units of an area add up to in each year: those that were in it at that year's end, stand
 * in the denominator and have figures of their own.
 */
@Repository
class TrendQueries {

    /** One sheet for each unit and year; a province's overlay before its base. */
    private static final String MINE =
            """
            with mine as (
                select distinct on (s.unit_id, s.year) s.id, s.year, s.verdicts, s.criteria_met, s.met_mask, s.missing_mask,
                       s.indicators_met, s.indicators_total, s.indicators_missing, s.ready
                from unnest(:years::int[], :sets::text[]) p (year, set_id)
                join units.closure_v c on c.ancestor_id = :unit
                 and make_date(p.year, 12, 31) >= c.valid_from and make_date(p.year, 12, 31) < c.valid_to
                join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                join assessment.sheet_v s on s.unit_id = c.unit_id and s.set_id = p.set_id and s.year = p.year and s.itemised
                join lateral assessment.applicable_on(p.set_id, make_date(p.year, 12, 31)) a on a.unit_id = s.unit_id
                order by s.unit_id, s.year, s.set_id desc
            )
            """;

    private final JdbcClient jdbc;

    TrendQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many units met so many criteria in a year. */
    record Count(
            int year,
            int criteriaMet,
            int units,
            int indicatorsMet,
            int indicatorsTotal,
            int indicatorsMissing,
            int ready) {}

    List<Count> counts(Scope scope, int unit, Lineage lineage) {
        return mine(
                        scope,
                        unit,
                        lineage,
                        """
                        select year, criteria_met, count(*)::int as units, sum(indicators_met)::int as indicators_met,
                               sum(indicators_total)::int as indicators_total,
                               sum(indicators_missing)::int as indicators_missing, count(*) filter (where ready)::int as ready
                        from mine
                        group by year, criteria_met
                        order by year, criteria_met
                        """)
                .query(Count.class)
                .list();
    }

    /**
     * Criteria to be met together in a year.
     *
     * @param key the criterion they are shown as
     * @param mask their bits in the set of that year
     */
    record Ask(int year, String key, long mask) {}

    /**
     * @param known units of which it is known whether they meet it
     */
    record Share(int year, String key, int met, int known) {}

    List<Share> criteria(Scope scope, int unit, Lineage lineage, List<Ask> asked) {
        return mine(
                        scope,
                        unit,
                        lineage,
                        """
                        select q.year, q.key, count(*) filter (where m.met_mask & q.mask = q.mask)::int as met,
                               count(*) filter (where m.missing_mask & q.mask = 0
                                                   or q.mask & ~m.met_mask & ~m.missing_mask <> 0)::int as known
                        from unnest(:askedYears::int[], :keys::text[], :masks::bigint[]) q (year, key, mask)
                        join mine m on m.year = q.year
                        group by q.year, q.key
                        """)
                .param("askedYears", asked.stream().map(Ask::year).toArray(Integer[]::new))
                .param("keys", asked.stream().map(Ask::key).toArray(String[]::new))
                .param("masks", asked.stream().map(Ask::mask).toArray(Long[]::new))
                .query(Share.class)
                .list();
    }

    /**
     * An indicator in a year.
     *
     * @param key the code it is shown as
     * @param position in the set of that year
     */
    record Place(int year, String key, int position) {}

    /** By the letters of the sheets: no value is read. */
    List<Share> indicators(Scope scope, int unit, Lineage lineage, List<Place> asked) {
        return asking(
                        mine(
                                scope,
                                unit,
                                lineage,
                                """
                                select q.year, q.key,
                                       count(*) filter (where upper(substr(m.verdicts, q.position + 1, 1)) = 'M')::int as met,
                                       count(*) filter (where upper(substr(m.verdicts, q.position + 1, 1)) in ('M', 'N'))::int
                                           as known
                                from unnest(:askedYears::int[], :keys::text[], :positions::int[]) q (year, key, position)
                                join mine m on m.year = q.year
                                group by q.year, q.key
                                """),
                        asked)
                .query(Share.class)
                .list();
    }

    /**
     * What the figures of one indicator add up to in a year: shares as Σ n / Σ d, never a mean of
     * percentages; amounts by the unit in the middle.
     *
     * @param ratios units with both parts of a share
     * @param amounts units with a figure of its own
     */
    record Figure(
            int year,
            int ratios,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            int amounts,
            @Nullable BigDecimal middle,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) {}

    List<Figure> figures(Scope scope, int unit, Lineage lineage, List<Place> asked) {
        return asking(
                        mine(
                                scope,
                                unit,
                                lineage,
                                """
                                select q.year, count(v.denominator)::int as ratios,
                                       sum(v.numerator) filter (where v.denominator is not null) as numerator,
                                       sum(v.denominator) as denominator, count(v.value)::int as amounts,
                                       percentile_cont(0.5) within group (order by v.value)::numeric as middle,
                                       min(v.value) as least, max(v.value) as most
                                from unnest(:askedYears::int[], :keys::text[], :positions::int[]) q (year, key, position)
                                join mine m on m.year = q.year
                                join assessment.indicator_value_v v on v.sheet_id = m.id and v.indicator = q.position
                                group by q.year
                                order by q.year
                                """),
                        asked)
                .query(Figure.class)
                .list();
    }

    private StatementSpec mine(Scope scope, int unit, Lineage lineage, String select) {
        return jdbc.sql(MINE + select)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("years", lineage.yearKeys())
                .param("sets", lineage.setKeys());
    }

    private static StatementSpec asking(StatementSpec query, List<Place> asked) {
        return query.param("askedYears", asked.stream().map(Place::year).toArray(Integer[]::new))
                .param("keys", asked.stream().map(Place::key).toArray(String[]::new))
                .param("positions", asked.stream().map(Place::position).toArray(Integer[]::new));
    }
}
