package vn.chungsuc.criteria;

import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CorrespondenceStore.Stored;

import java.util.List;

/** Which parts of two sets speak of the same thing. */
@Component
public class Correspondences {

    private final CriteriaSets sets;
    private final CorrespondenceStore store;

    Correspondences(CriteriaSets sets, CorrespondenceStore store) {
        this.sets = sets;
        this.store = store;
    }

    /**
     * From one set to another, most often an earlier one to a later. An overlay speaks with the
     * codes of its base, so that the pair of the bases serves it too; a pair serves both ways.
     * Empty where nobody has paired them.
     */
    public Correspondence between(CriteriaSet from, CriteriaSet to) {
        if (root(from).equals(root(to))) {
            return Correspondence.identity(from, to);
        }
        return store.find(from.id(), to.id())
                .or(() -> store.find(root(from).id(), root(to).id()))
                .or(() -> store.find(to.id(), from.id()).map(Stored::reversed))
                .or(() -> store.find(root(to).id(), root(from).id()).map(Stored::reversed))
                .map(stored -> stored.of(from, to))
                .orElseGet(() -> Correspondence.of(from, to, List.of(), List.of(), null));
    }

    private CriteriaSet root(CriteriaSet set) {
        var base = set.head().base();
        return base == null ? set : sets.find(base).orElse(set);
    }
}
