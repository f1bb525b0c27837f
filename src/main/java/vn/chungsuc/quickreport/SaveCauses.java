package vn.chungsuc.quickreport;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.documents.TouchDraft;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.quickreport.QuickReportStore.TypedCause;
import vn.chungsuc.shared.Officer;

import java.util.ArrayList;
import java.util.List;

/** Saves causes and proposals of several indicators; they stay with the unit for next month. */
@Service
class SaveCauses {

    private final QuickReportQueries reports;
    private final QuickReportStore store;
    private final TouchDraft touch;
    private final Journal journal;

    SaveCauses(
            QuickReportQueries reports, QuickReportStore store, TouchDraft touch, Journal journal) {
        this.reports = reports;
        this.store = store;
        this.touch = touch;
        this.journal = journal;
    }

    /**
     * @return positions somebody else saved meanwhile: theirs stand, what was typed is not saved
     */
    @Transactional
    public List<Integer> handle(Officer officer, long id, List<TypedCause> changed) {
        var report = reports.require(officer.scope(), id);
        var now = touch.handle(officer, id, "causes-saved", changed.size() + " chỉ tiêu");
        var clashes = new ArrayList<Integer>();
        for (var typed : changed) {
            if (store.saveCause(officer, report, typed, now)) {
                journal.record(
                        JournalEntry.by(
                                        officer,
                                        "causes-saved",
                                        "cause",
                                        report.setId() + "/" + typed.indicator())
                                .in(report.unitId())
                                .changing(null, typed));
            } else {
                clashes.add(typed.indicator());
            }
        }
        return clashes;
    }
}
