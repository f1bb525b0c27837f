package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
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
    private final Units units;

    SetChoice(JdbcClient jdbc, CriteriaSets sets, Units units) {
        this.jdbc = jdbc;
        this.sets = sets;
        this.units = units;
    }

    /** The first is the one to open when none is asked for. */
    List<CriteriaSet> options(Unit unit, int year) {
        var found = new LinkedHashSet<CriteriaSet>();
        chosenOrOpen(unit.id(), year).forEach(id -> sets.find(id).ifPresent(found::add));
        found.addAll(sets.forUnit(unit.level(), unit.kind(), province(unit, year), year));
        if (found.isEmpty()) {
            sets.all().stream()
                    .filter(set -> set.head().level().equals(unit.level()))
                    .filter(set -> set.head().province() == null)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** Years this unit has anything in, newest first. */
    List<Integer> years(int unit) {
        return jdbc.sql(
                        """
                        select distinct year from assessment.sheet where unit_id = :unit order by year desc
                        """)
                .param("unit", unit)
                .query(Integer.class)
                .list();
    }

    private List<String> chosenOrOpen(int unit, int year) {
        return jdbc.sql(
                        """
                        select c.id
                        from criteria.criteria_set_v c
                        left join assessment.chosen_set chosen on chosen.set_id = c.id
                         and chosen.unit_id = :unit and chosen.year = :year
                        left join assessment.sheet s on s.set_id = c.id and s.unit_id = :unit and s.year = :year
                        where chosen.set_id is not null or s.id is not null
                        order by chosen.set_id is null, c.tier <> 'NTM', s.indicators_missing, c.id
                        """)
                .param("unit", unit)
                .param("year", year)
                .query(String.class)
                .list();
    }

    private @Nullable String province(Unit unit, int year) {
        var day = LocalDate.of(year, 12, 31);
        return unit.level().equals("PROVINCE")
                ? unit.name()
                : units.ancestors(unit.id(), day).stream()
                        .filter(above -> above.level().equals("PROVINCE"))
                        .map(Unit::name)
                        .findFirst()
                        .orElse(null);
    }
}
