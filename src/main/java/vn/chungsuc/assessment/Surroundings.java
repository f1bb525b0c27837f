package vn.chungsuc.assessment;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.units.Unit;

import java.util.List;

/**
 * Where a unit stands in a year.
 *
 * @param above from the parent up to the nation
 * @param options the sets it may be judged by; the first is the one to open when none is asked for
 * @param years it has a sheet in, newest first
 */
record Surroundings(Unit unit, List<Unit> above, List<CriteriaSet> options, List<Integer> years) {

    /**
     * @throws NotFound no set applies to such a unit
     */
    String usualSet() {
        return options.stream().findFirst().map(CriteriaSet::id).orElseThrow(NotFound::new);
    }
}
