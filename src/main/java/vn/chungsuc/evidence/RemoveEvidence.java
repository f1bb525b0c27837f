package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;

/** «Gỡ»: the file no longer counts; it and where it stood stay, and it can be put back. */
@Service
class RemoveEvidence {

    private final EvidenceQueries queries;
    private final EvidenceStore store;
    private final Journal journal;
    private final Clock clock;

    RemoveEvidence(EvidenceQueries queries, EvidenceStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param back puts it back instead
     */
    @Transactional
    void handle(Officer officer, Sheet sheet, long id, boolean back) {
        var item = queries.require(officer.scope(), sheet, id);
        store.lock(id);
        MayAttach.check(officer, sheet, item.places());
        if (item.isRemoved() != back) {
            return;
        }
        if (back && store.kept(sheet, item.sha256()).isPresent()) {
            throw new Refused(tr("Tệp này đã được đưa lên lại; không cần khôi phục bản cũ."));
        }
        if (back) {
            store.restore(id);
        } else {
            store.remove(id, officer.accountId(), OffsetDateTime.now(clock));
        }
        journal.record(
                JournalEntry.by(
                                officer,
                                back ? "evidence-restored" : "evidence-removed",
                                "evidence",
                                String.valueOf(id))
                        .in(sheet.unit().id())
                        .noting(item.path()));
    }
}
