package vn.chungsuc.overview;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures of an area in few queries: roll-ups of its units, never their values. */
@Repository
class OverviewQueries {

    private final JdbcClient jdbc;

    OverviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The day on which the code means its last bearer up to a day: that day, or the bearer's last.
     */
    Optional<LocalDate> bearerDay(Scope scope, String code, LocalDate until) {
        return jdbc.sql(
                        """
                        select least(:until, u.valid_to - 1)
                        from units.unit_v u
                        join units.reach_v r on r.unit_id = u.id and r.holder_id = :holder
                        where u.code = :code and u.valid_from <= :until
                        order by u.valid_from desc
                        limit 1
                        """)
                .param("holder", scope.unitId())
                .param("code", code)
                .param("until", until)
                .query(LocalDate.class)
                .optional();
    }

    /**
     * Sheets of an area by year and set, newest year first, the set of most units first; also the
     * sets chosen for years nobody has opened.
     */
    record YearSet(int year, String setId, int sheets) {}

    List<YearSet> yearSets(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        with mine as materialized (
                            select c.unit_id, c.valid_from, c.valid_to
                            from units.closure_v c
                            join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                            where c.ancestor_id = :unit
                        )
                        select year, set_id, sum(sheets)::int as sheets
                        from (
                            select s.year, s.set_id, 1 as sheets
                            from mine
                            join assessment.sheet_v s on s.unit_id = mine.unit_id
                             and make_date(s.year, 12, 31) >= mine.valid_from and make_date(s.year, 1, 1) < mine.valid_to
                            union all
                            select chosen.year, chosen.set_id, 0
                            from mine
                            join assessment.chosen_set_v chosen on chosen.unit_id = mine.unit_id
                             and make_date(chosen.year, 12, 31) >= mine.valid_from
                             and make_date(chosen.year, 1, 1) < mine.valid_to
                        ) known
                        group by year, set_id
                        order by year desc, sheets desc, set_id
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(YearSet.class)
                .list();
    }

    /**
     * In Vietnamese order of names. A unit with sheets under a set and its overlay shows the
     * overlay's.
     */
    List<UnitRow> units(Scope scope, Selection at) {
        return jdbc.sql(
                        """
                        select distinct on (u.name, u.id)
                               u.id, u.code, u.name, u.full_name, u.kind, a.unit_id is not null as counted,
                               s.set_id, s.verdicts, coalesce(s.met_mask, 0) as met_mask,
                               coalesce(s.missing_mask, 0) as missing_mask, coalesce(s.criteria_met, 0) as criteria_met,
                               coalesce(s.criteria_carried, 0) as criteria_carried,
                               coalesce(s.indicators_met, 0) as indicators_met,
                               coalesce(s.indicators_total, 0) as indicators_total,
                               coalesce(s.indicators_missing, 0) as indicators_missing, coalesce(s.ready, false) as ready,
                               t.criteria as declared_criteria, t.indicators as declared_indicators,
                               t.document as declared_document, l.criteria_met as last_year, s.updated_at
                        from units.closure_v c
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        join units.unit_on(:on) u on u.id = c.unit_id and u.level = :level and u.valid_to > :on
                        left join assessment.applicable_on(:set, :on) a on a.unit_id = u.id
                        left join assessment.sheet_v s
                               on s.unit_id = u.id and s.year = :year and s.set_id = any (:family)
                        left join assessment.declared_total_v t on t.sheet_id = s.id
                        left join assessment.sheet_v l
                               on l.unit_id = u.id and l.year = :year - 1 and l.set_id = s.set_id
                        where c.ancestor_id = :unit and :on >= c.valid_from and :on < c.valid_to
                        order by u.name, u.id, s.set_id desc nulls last
                        """)
                .params(at.parameters(scope))
                .query(OverviewQueries::unit)
                .list();
    }

    /** A criterion, or an indicator of one, that a paper calls met or not without a figure. */
    record Declared(int unitId, int criterion, int indicator, boolean met) {}

    List<Declared> declared(Scope scope, Selection at) {
        return jdbc.sql(
                        """
                        select d.unit_id, d.criterion, d.indicator, d.met
                        from assessment.declared_verdict_v d
                        join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder
                        join units.closure_v c on c.unit_id = d.unit_id and c.ancestor_id = :unit
                         and :on >= c.valid_from and :on < c.valid_to
                        where d.year = :year and d.set_id = any (:family)
                        """)
                .params(at.parameters(scope))
                .query(Declared.class)
                .list();
    }

    record Trend(int year, int units, int criteriaMet, int ready) {}

    /** Per year, over the units that were under the area at that year's end and have figures. */
    List<Trend> trend(Scope scope, Selection at) {
        return jdbc.sql(
                        """
                        with mine as materialized (
                            select c.unit_id, c.valid_from, c.valid_to
                            from units.closure_v c
                            join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                            where c.ancestor_id = :unit
                        )
                        select s.year, count(*)::int as units, sum(s.criteria_met)::int as criteria_met,
                               count(*) filter (where s.ready)::int as ready
                        from mine c
                        join assessment.sheet_v s on s.unit_id = c.unit_id and s.set_id = any (:family)
                         and s.year between :year - 4 and :year
                        where make_date(s.year, 12, 31) >= c.valid_from and make_date(s.year, 12, 31) < c.valid_to
                          and s.verdicts ~ '[MNAmna]'
                        group by s.year
                        order by s.year
                        """)
                .params(at.parameters(scope))
                .query(Trend.class)
                .list();
    }

    /** Unit → the name of the group it stands in; a unit without one is absent. */
    Map<Integer, String> groups(Scope scope, Selection at) {
        var sql =
                switch (at.grouping()) {
                    case NONE -> null;
                    case PROVINCE -> ANCESTOR;
                    case DISTRICT -> FORMER_DISTRICT;
                    case COMMUNE_GROUP, AREA -> CLASSIFICATION;
                };
        if (sql == null) {
            return Map.of();
        }
        return jdbc
                .sql(sql)
                .params(at.parameters(scope))
                .query((row, _) -> Map.entry(row.getInt(1), row.getString(2)))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    private static final String ANCESTOR =
            """
            select c.unit_id, g.full_name
            from units.closure_v c
            join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
            join units.closure_v up on up.unit_id = c.unit_id and :on >= up.valid_from and :on < up.valid_to
            join units.unit_on(:on) g on g.id = up.ancestor_id and g.level = 'PROVINCE'
            where c.ancestor_id = :unit and :on >= c.valid_from and :on < c.valid_to
            """;

    /**
     * The district above the unit, or the one most of the units it came from stood under on their
     * last day.
     */
    private static final String FORMER_DISTRICT =
            """
            select unit_id, full_name
            from (select c.unit_id, d.full_name, 1 as late, 0 as pieces
                  from units.closure_v c
                  join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                  join units.closure_v up on up.unit_id = c.unit_id and :on >= up.valid_from and :on < up.valid_to
                  join units.unit_on(:on) d on d.id = up.ancestor_id and d.level = 'DISTRICT'
                  where c.ancestor_id = :unit and :on >= c.valid_from and :on < c.valid_to
                  union all
                  select c.unit_id, d.full_name, 2, count(*)
                  from units.closure_v c
                  join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                  join units.unit_change_v h on h.to_id = c.unit_id and h.date <= :on
                  join units.closure_v up on up.unit_id = h.from_id and h.date - 1 >= up.valid_from and h.date - 1 < up.valid_to
                  join units.unit_v v on v.id = up.ancestor_id and v.level = 'DISTRICT'
                  join units.unit_on(:on) d on d.id = v.id
                  where c.ancestor_id = :unit and :on >= c.valid_from and :on < c.valid_to
                  group by c.unit_id, d.full_name) g
            order by unit_id, late, pieces desc, full_name
            """;

    private static final String CLASSIFICATION =
            """
            select c.unit_id, k.value
            from units.closure_v c
            join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
            join units.classification_v k on k.unit_id = c.unit_id and k.kind = :classification
             and :on >= k.valid_from and :on < k.valid_to
            where c.ancestor_id = :unit and :on >= c.valid_from and :on < c.valid_to
            """;

    private static UnitRow unit(ResultSet row, int number) throws SQLException {
        return new UnitRow(
                row.getInt("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("full_name"),
                row.getString("kind"),
                row.getBoolean("counted"),
                row.getString("set_id"),
                row.getString("verdicts"),
                row.getLong("met_mask"),
                row.getLong("missing_mask"),
                row.getInt("criteria_met"),
                row.getInt("criteria_carried"),
                row.getInt("indicators_met"),
                row.getInt("indicators_total"),
                row.getInt("indicators_missing"),
                row.getBoolean("ready"),
                row.getObject("declared_criteria", Integer.class),
                row.getObject("declared_indicators", Integer.class),
                row.getString("declared_document"),
                row.getObject("last_year", Integer.class),
                row.getObject("updated_at", OffsetDateTime.class));
    }
}
