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
                        where u.code = :code and u.valid_from <= :until
                          and (select true from units.reach_v r where r.unit_id = u.id and r.holder_id = :holder)
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
     * A set that units of an area were or are to be judged by in a year.
     *
     * @param sheets there are sheets of it
     */
    record YearSet(int year, String setId, boolean sheets) {}

    /** Newest year first. Found key by key along the index: what is stored is not counted. */
    List<YearSet> yearSets(Scope scope, int unit) {
        return jdbc.sql(
                        """
                        with recursive keys as (
                            (select set_id, year from assessment.sheet_v order by set_id, year limit 1)
                            union all
                            select next.set_id, next.year
                            from keys k
                            cross join lateral (select s.set_id, s.year
                                                from assessment.sheet_v s
                                                where (s.set_id, s.year) > (k.set_id, k.year)
                                                order by s.set_id, s.year
                                                limit 1) next
                        )
                        select y.year, y.set_id, bool_or(y.sheets) as sheets
                        from (
                        select k.year, k.set_id, true as sheets
                        from keys k
                        where exists (select
                                      from (select c.unit_id
                                            from units.closure_v c
                                            where c.ancestor_id = :unit and make_date(k.year, 12, 31) >= c.valid_from
                                              and make_date(k.year, 1, 1) < c.valid_to
                                              and (select true
                                                   from units.reach_v r
                                                   where r.unit_id = c.unit_id and r.holder_id = :holder)
                                            offset 0) mine
                                      where (select true
                                             from assessment.sheet_v s
                                             where s.unit_id = mine.unit_id and s.set_id = k.set_id and s.year = k.year))
                        union
                        select chosen.year, chosen.set_id, false
                        from units.closure_v c
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        join assessment.chosen_set_v chosen on chosen.unit_id = c.unit_id
                         and make_date(chosen.year, 12, 31) >= c.valid_from and make_date(chosen.year, 1, 1) < c.valid_to
                        where c.ancestor_id = :unit
                        ) y
                        group by y.year, y.set_id
                        order by y.year desc, y.set_id
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .query(YearSet.class)
                .list();
    }

    /** The sets of a year, that of most sheets first. */
    List<String> byUse(Scope scope, int unit, int year) {
        return jdbc.sql(
                        """
                        select s.set_id
                        from units.closure_v c
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        join assessment.sheet_v s on s.unit_id = c.unit_id and s.year = :year
                         and make_date(s.year, 12, 31) >= c.valid_from and make_date(s.year, 1, 1) < c.valid_to
                        where c.ancestor_id = :unit
                        group by s.set_id
                        order by count(*) desc, s.set_id
                        """)
                .param("holder", scope.unitId())
                .param("unit", unit)
                .param("year", year)
                .query(String.class)
                .list();
    }

    /**
     * In Vietnamese order of names. A unit with sheets under a set and its overlay shows the
     * overlay's.
     */
    List<UnitRow> units(Scope scope, Selection at) {
        return jdbc.sql(
                        """
                        select distinct on (name, id)
                               id, code, name, full_name, kind, counted, set_id, verdicts, itemised, met_mask, missing_mask,
                               criteria_met, criteria_carried, indicators_met, indicators_total, indicators_missing, ready,
                               declared_criteria, declared_indicators, declared_document, last_year, updated_at
                        from assessment.rollups_on(:holder, :unit, :level, :set, :family, :year, :on)
                        order by name, id, set_id desc nulls last
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
                        join units.counted_on(:holder, :on) r on r.unit_id = d.unit_id
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
                        select year, units, criteria_met, ready
                        from assessment.trend_on(:holder, :unit, :family, :year - 4, :year)
                        order by year
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
            join units.counted_on(:holder, :on) r on r.unit_id = c.unit_id
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
                  join units.counted_on(:holder, :on) r on r.unit_id = c.unit_id
                  join units.closure_v up on up.unit_id = c.unit_id and :on >= up.valid_from and :on < up.valid_to
                  join units.unit_on(:on) d on d.id = up.ancestor_id and d.level = 'DISTRICT'
                  where c.ancestor_id = :unit and :on >= c.valid_from and :on < c.valid_to
                  union all
                  select c.unit_id, d.full_name, 2, count(*)
                  from units.closure_v c
                  join units.counted_on(:holder, :on) r on r.unit_id = c.unit_id
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
            join units.counted_on(:holder, :on) r on r.unit_id = c.unit_id
            join units.classification_v k on k.unit_id = c.unit_id and k.kind = :classification
             and :on >= k.valid_from and :on < k.valid_to
            where c.ancestor_id = :unit and :on >= c.valid_from and :on < c.valid_to
            """;

    /** By place: three thousand rows by name would look eighty thousand names up. */
    private static UnitRow unit(ResultSet row, int number) throws SQLException {
        int at = 1;
        return new UnitRow(
                row.getInt(at++),
                row.getString(at++),
                row.getString(at++),
                row.getString(at++),
                row.getString(at++),
                row.getBoolean(at++),
                row.getString(at++),
                row.getString(at++),
                row.getBoolean(at++),
                row.getLong(at++),
                row.getLong(at++),
                row.getInt(at++),
                row.getInt(at++),
                row.getInt(at++),
                row.getInt(at++),
                row.getInt(at++),
                row.getBoolean(at++),
                row.getObject(at++, Integer.class),
                row.getObject(at++, Integer.class),
                row.getString(at++),
                row.getObject(at++, Integer.class),
                row.getObject(at, OffsetDateTime.class));
    }
}
