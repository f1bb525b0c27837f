package vn.chungsuc.documents;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;

/** Part of another module's change: signed papers whose place a later one took. */
@Service
public class ReplaceDocument {

    private final DocumentStore store;
    private final Journal journal;
    private final Clock clock;

    ReplaceDocument(DocumentStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param ids papers of the unit that issued the later one; others are left as they are
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(Officer officer, Collection<Long> ids, Document by) {
        by.requireOwn();
        var replaced = store.replace(officer, by.unitId(), ids, OffsetDateTime.now(clock));
        replaced.forEach(id ->
                journal.record(
                        JournalEntry.by(
                                        officer,
                                        "document-replaced",
                                        "document",
                                        String.valueOf(id))
                                .in(by.unitId())
                                .noting(by.fullSymbol())));
    }
}
