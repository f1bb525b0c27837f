package vn.chungsuc.analysis;

import org.springframework.stereotype.Service;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Gathers what a table of one's choice is made of: one query for each year under the chosen set.
 */
@Service
class Pivots {

    private final AreaQueries queries;
    private final CriteriaSets sets;

    Pivots(AreaQueries queries, CriteriaSets sets) {
        this.queries = queries;
        this.sets = sets;
    }

    /** Years under the very set: criteria of another are not the same things. */
    static List<Lineage.Year> years(Area area) {
        return area.lineage().steps().stream()
                .filter(step -> step.set().id().equals(area.set().id()))
                .toList();
    }

    /**
     * @param words of a unit's name; empty: all
     * @param year 0: all
     */
    List<Pivot.Atom> atoms(Scope scope, Area area, String words, int year) {
        var folded = Names.folded(words);
        var places = new HashMap<String, Integer>();
        var atoms = new ArrayList<Pivot.Atom>();
        for (var step : years(area)) {
            if (year != 0 && step.year() != year) {
                continue;
            }
            for (var unit : queries.standings(scope, in(area, step))) {
                if (unit.itemised() && Names.folded(unit.fullName()).contains(folded)) {
                    var place = places.computeIfAbsent(unit.fullName(), _ -> places.size());
                    add(atoms, unit, place, step.year());
                }
            }
        }
        return atoms;
    }

    private void add(List<Pivot.Atom> atoms, Standing unit, int place, int year) {
        var set = sets.require(unit.set());
        for (var criterion : set.criteria()) {
            atoms.add(
                    new Pivot.Atom(
                            unit.id(),
                            place,
                            unit.fullName(),
                            year,
                            set,
                            criterion,
                            unit.verdict(criterion),
                            unit.criteriaMet()));
        }
    }

    private static Area in(Area area, Lineage.Year step) {
        var end = LocalDate.of(step.year(), 12, 31);
        var last = area.unit().validTo().minusDays(1);
        return new Area(
                area.unit(),
                step.year(),
                step.set(),
                step.family(),
                last.isBefore(end) ? last : end,
                area.sets(),
                area.lineage());
    }
}
