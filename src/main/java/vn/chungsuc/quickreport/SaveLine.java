package vn.chungsuc.quickreport;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.documents.TouchDraft;
import vn.chungsuc.shared.Officer;

import java.text.Normalizer;

/** Saves what an officer wrote in one part; a clash is told and neither text is lost. */
@Service
class SaveLine {

    private final QuickReportQueries reports;
    private final QuickReportStore store;
    private final TouchDraft touch;

    SaveLine(QuickReportQueries reports, QuickReportStore store, TouchDraft touch) {
        this.reports = reports;
        this.store = store;
        this.touch = touch;
    }

    /**
     * @param read the version that was on the screen; 0: the part was empty
     */
    @Transactional
    public void handle(Officer officer, long id, String part, String words, int read) {
        reports.require(officer.scope(), id);
        QuickOutline.MONTHLY.requireWritten(part);
        var now = touch.handle(officer, id, "narrative-saved", "mục " + part);
        var text = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
        if (!store.save(officer, id, part, text, read, now)) {
            throw new LineClash();
        }
    }

    /** Somebody else saved the same part meanwhile. */
    static class LineClash extends RuntimeException {}
}
