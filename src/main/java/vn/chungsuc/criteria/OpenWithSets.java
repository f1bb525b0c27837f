package vn.chungsuc.criteria;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.BeforeOpening;

/** The sets that come with the product, and their pairs, are stored before the address is told. */
@Component
@Order(100)
class OpenWithSets implements BeforeOpening {

    private final LoadBundledSets bundled;
    private final LoadBundledCorrespondences pairs;
    private final CriteriaSets sets;

    OpenWithSets(LoadBundledSets bundled, LoadBundledCorrespondences pairs, CriteriaSets sets) {
        this.bundled = bundled;
        this.pairs = pairs;
        this.sets = sets;
    }

    @Override
    public void prepare() {
        bundled.handle();
        pairs.handle();
        sets.all(); // read once more, whoever looked before they were there
    }
}
