package vn.chungsuc.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.shared.Officer;

import java.util.List;

/** «Rút lại»: agreed to, not handed in yet, and something is to be mended after all. */
@Service
class TakeBackSheet {

    private final Desk desk;
    private final ReviewStore store;

    TakeBackSheet(Desk desk, ReviewStore store) {
        this.desk = desk;
        this.store = store;
    }

    @Transactional
    public void handle(Officer officer, SheetAddress at) {
        var open = desk.open(officer, at);
        var after = open.after(Act.Kind.TAKEN_BACK);
        store.disagree(open.id());
        desk.close(open, after, List.of(Minute.of(Act.Kind.TAKEN_BACK, null)));
    }
}
