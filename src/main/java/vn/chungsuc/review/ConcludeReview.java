package vn.chungsuc.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.shared.Officer;

import java.util.List;

/** «Thẩm định»: the unit above concludes on a sheet whose every indicator has been verified. */
@Service
public class ConcludeReview {

    private final Desk desk;
    private final ReviewStore store;

    ConcludeReview(Desk desk, ReviewStore store) {
        this.desk = desk;
        this.store = store;
    }

    /**
     * @param words the conclusion
     */
    @Transactional
    public void handle(Officer officer, SheetAddress at, String words) {
        var open = desk.open(officer, at);
        var after = open.after(Act.Kind.CONCLUDED);
        store.conclude(open.id(), officer.accountId(), words, open.now());
        desk.close(open, after, List.of(Minute.of(Act.Kind.CONCLUDED, words)));
    }
}
