package vn.chungsuc.quickreport;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.documents.FreezeDocument;
import vn.chungsuc.documents.WrittenPaper;
import vn.chungsuc.handin.HandIn;
import vn.chungsuc.quickreport.QuickDesk.Laid;
import vn.chungsuc.shared.Officer;

/** Freezes a month's report and hands it in, both or neither. */
@Service
class SubmitQuickReport {

    private final FreezeDocument freeze;
    private final HandIn handIn;

    SubmitQuickReport(FreezeDocument freeze, HandIn handIn) {
        this.freeze = freeze;
        this.handIn = handIn;
    }

    /**
     * @param written null: it is frozen already
     */
    @Transactional
    public void handle(Officer officer, Laid laid, @Nullable WrittenPaper written) {
        var id = laid.document().id();
        if (written != null) {
            freeze.handle(officer, id, written);
        }
        if (laid.owed() != null) {
            handIn.handle(officer, laid.owed().id(), id, laid.digest());
        }
    }
}
