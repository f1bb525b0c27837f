package vn.chungsuc.analysis;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a page of analysis is about.
 *
 * @param set the one most of its units are judged by
 * @param family the set and its overlays
 * @param on the day the tree is read on: the end of the year, or the unit's last day
 * @param lineage the sets of the same tier, year by year
 */
record Area(
        Unit unit,
        int year,
        CriteriaSet set,
        List<String> family,
        LocalDate on,
        List<CriteriaSet> sets,
        Lineage lineage) {

    Map<String, Object> parameters(Scope scope) {
        return Map.of(
                "holder", scope.unitId(),
                "unit", unit.id(),
                "year", year,
                "set", set.id(),
                "family", family.toArray(String[]::new),
                "level", set.head().level(),
                "on", on);
    }

    List<Integer> years() {
        return lineage.years().reversed();
    }

    String path() {
        return "/phan-tich/" + unit.code();
    }

    /** As a link asks for the same year and set again. */
    String query() {
        return "?nam=%d&bo=%s".formatted(year, set.id());
    }
}
