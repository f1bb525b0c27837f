package vn.chungsuc.criteria;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.BeforeOpening;

/** The sets that come with the product are stored before the address is told. */
@Component
@Order(100)
class OpenWithSets implements BeforeOpening {

    private final LoadBundledSets bundled;
    private final CriteriaSets sets;

    OpenWithSets(LoadBundledSets bundled, CriteriaSets sets) {
        this.bundled = bundled;
        this.sets = sets;
    }

    @Override
    public void prepare() {
        bundled.handle();
        sets.all(); // read once more, whoever looked before they were there
    }
}
