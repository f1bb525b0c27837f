package vn.chungsuc.documents;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.OffsetDateTime;

/** Opens a paper in the register; the module that writes it has checked the unit. */
@Service
public class DraftDocument {

    private final DocumentStore store;
    private final Journal journal;
    private final Clock clock;

    DraftDocument(DocumentStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public long handle(Officer officer, NewDocument document) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var id = store.add(officer, document, OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(officer, "document-drafted", "document", String.valueOf(id))
                        .in(document.unitId())
                        .changing(null, document));
        return id;
    }
}
