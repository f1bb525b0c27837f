package vn.chungsuc.documents;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * Part of another module's change of a draft: says who and when, counts its version on, and refuses
 * once the paper is frozen.
 */
@Service
public class TouchDraft {

    private final DocumentQueries queries;
    private final DocumentStore store;
    private final Journal journal;
    private final Clock clock;

    TouchDraft(DocumentQueries queries, DocumentStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public OffsetDateTime handle(Officer officer, long id, String action, String note) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var document = queries.requireOwn(officer.scope(), id);
        var now = OffsetDateTime.now(clock);
        if (!store.touch(officer, id, now)) {
            throw new SetOutDocument.NoLongerDraft();
        }
        journal.record(
                JournalEntry.by(officer, action, "document", String.valueOf(id))
                        .in(document.unitId())
                        .noting(note));
        return now;
    }
}
