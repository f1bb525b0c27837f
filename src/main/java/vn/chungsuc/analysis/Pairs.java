package vn.chungsuc.analysis;

import vn.chungsuc.criteria.Correspondence;
import vn.chungsuc.criteria.Correspondences;
import vn.chungsuc.criteria.CriteriaSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How every set of an area's years speaks of the set that is shown. Read once for each page. */
record Pairs(CriteriaSet shown, Map<String, Correspondence> bySet) {

    static Pairs of(Lineage lineage, CriteriaSet shown, Correspondences correspondences) {
        var bySet = new HashMap<String, Correspondence>();
        lineage.stretches()
                .forEach(stretch ->
                        bySet.computeIfAbsent(
                                stretch.set().id(),
                                _ -> correspondences.between(stretch.set(), shown)));
        return new Pairs(shown, bySet);
    }

    /**
     * @param set one of the lineage
     */
    Correspondence from(CriteriaSet set) {
        return Objects.requireNonNull(bySet.get(set.id()));
    }
}
