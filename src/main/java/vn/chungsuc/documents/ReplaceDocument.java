package vn.chungsuc.documents;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.OffsetDateTime;

/** Part of another module's change: a signed paper whose place a later one took. */
@Service
public class ReplaceDocument {

    private final DocumentQueries queries;
    private final DocumentStore store;
    private final Journal journal;
    private final Clock clock;

    ReplaceDocument(DocumentQueries queries, DocumentStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(Officer officer, long id, Document by) {
        var document = queries.requireOwn(officer.scope(), id);
        store.state(officer, id, DocumentState.REPLACED, OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(officer, "document-replaced", "document", String.valueOf(id))
                        .in(document.unitId())
                        .noting(by.fullSymbol()));
    }
}
