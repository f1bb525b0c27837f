package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.units.Unit;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * The sets a unit may be judged by in a year: what was chosen, then what it has, then what is in
 * force.
 */
@Repository
class SetChoice {

    private final JdbcClient jdbc;
    private final CriteriaSets sets;

    SetChoice(JdbcClient jdbc, CriteriaSets sets) {
        this.jdbc = jdbc;
        this.sets = sets;
    }

    /** What a sheet's page tells of its unit besides the sheet. */
    Surroundings around(Unit unit, List<Unit> above, int year) {
        var known = known(unit.id(), year);
        return new Surroundings(
                unit,
                above,
                options(unit, year, province(unit, above), known.sets()),
                known.years());
    }

    private List<CriteriaSet> options(
            Unit unit, int year, @Nullable String province, List<String> chosenOrOpen) {
        var found = new LinkedHashSet<CriteriaSet>();
        chosenOrOpen.forEach(id -> sets.find(id).ifPresent(found::add));
        found.addAll(sets.forUnit(unit.level(), unit.kind(), province, year));
        if (found.isEmpty()) {
            sets.all().stream()
                    .filter(set -> set.head().level().equals(unit.level()))
                    .filter(set -> set.head().province() == null)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * @param sets chosen for the year or open in it, the one to show first first
     * @param years with a sheet, newest first
     */
    private record Known(List<String> sets, List<Integer> years) {}

    private Known known(int unit, int year) {
        return jdbc.sql(
                        """
                        select array(
                                   select c.id
                                   from (select set_id, true as chosen, 0 as missing
                                         from assessment.chosen_set
                                         where unit_id = :unit and year = :year
                                         union all
                                         select set_id, false, indicators_missing
                                         from assessment.sheet
                                         where unit_id = :unit and year = :year) held
                                   join criteria.criteria_set_v c on c.id = held.set_id
                                   group by c.id, c.tier, c.first_year, c.last_year
                                   order by bool_or(held.chosen) desc, :year not between c.first_year and c.last_year,
                                            c.tier <> 'NTM', max(held.missing), c.id) as sets,
                               array(
                                   select distinct year
                                   from assessment.sheet
                                   where unit_id = :unit
                                   order by year desc)::int[] as years
                        """)
                .param("unit", unit)
                .param("year", year)
                .query((row, _) ->
                        new Known(
                                List.of((String[]) row.getArray("sets").getArray()),
                                List.of((Integer[]) row.getArray("years").getArray())))
                .single();
    }

    private static @Nullable String province(Unit unit, List<Unit> above) {
        return unit.level().equals("PROVINCE")
                ? unit.name()
                : above.stream()
                        .filter(one -> one.level().equals("PROVINCE"))
                        .map(Unit::name)
                        .findFirst()
                        .orElse(null);
    }
}
