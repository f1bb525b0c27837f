package vn.chungsuc.overview;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.util.Map;

/**
 * Which figures an overview shows.
 *
 * @param family the set and its overlays: units of an overlay's province count under the national
 *     set too
 * @param on the day the tree is read on
 */
record Selection(
        Unit unit, int year, CriteriaSet set, String[] family, LocalDate on, Grouping grouping) {

    Map<String, Object> parameters(Scope scope) {
        return Map.of(
                "holder", scope.unitId(),
                "unit", unit.id(),
                "year", year,
                "set", set.id(),
                "family", family,
                "level", set.head().level(),
                "on", on,
                "classification", grouping.classification());
    }

    /** As a link asks for the same figures again: year, set and day. */
    String query() {
        return "?nam=%d&bo=%s&ngay=%s".formatted(year, set.id(), Vi.date(on));
    }

    String path() {
        return "/tong-quan/" + unit.code();
    }
}
