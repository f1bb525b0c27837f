package vn.chungsuc.assessment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;

/** Opens a unit's year, with last year's state carried; what is open stays as it is. */
@Service
public class OpenSheet {

    private final CriteriaSets sets;
    private final SheetStore store;
    private final Opening opening;

    OpenSheet(CriteriaSets sets, SheetStore store, Opening opening) {
        this.sets = sets;
        this.store = store;
        this.opening = opening;
    }

    @Transactional
    public void handle(Officer officer, SheetAddress at) {
        var set = sets.require(at.set());
        var locked = store.lock(officer.scope(), at, 0).orElseThrow(NotFound::new);
        MayWrite.check(officer, locked, at.year());
        if (locked.sheet() == null) {
            opening.open(
                    locked.unit(),
                    set,
                    at,
                    new Opening.By(officer.accountId(), officer.username()));
        }
    }
}
