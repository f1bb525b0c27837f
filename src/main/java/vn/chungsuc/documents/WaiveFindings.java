package vn.chungsuc.documents;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Lets gaps stand, with the reason of the one who answers for it. */
@Service
public class WaiveFindings {

    private final DocumentQueries queries;
    private final DocumentStore store;
    private final Journal journal;
    private final Clock clock;

    WaiveFindings(DocumentQueries queries, DocumentStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, long id, List<String> findings, String reason) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        var document = queries.requireOwn(officer.scope(), id);
        var now = OffsetDateTime.now(clock);
        if (!store.touch(officer, id, now)) {
            throw new SetOutDocument.NoLongerDraft();
        }
        findings.forEach(finding -> store.waive(officer, id, finding, reason, now));
        journal.record(
                JournalEntry.by(officer, "finding-waived", "document", String.valueOf(id))
                        .in(document.unitId())
                        .changing(null, findings)
                        .noting(reason));
    }
}
