package vn.chungsuc.documents;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.OffsetDateTime;

/** Takes a kept paper off the list, or brings it back. */
@Service
class ListKept {

    private final KeptCheckQueries queries;
    private final KeptCheckStore store;
    private final Journal journal;
    private final Clock clock;

    ListKept(KeptCheckQueries queries, KeptCheckStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, long id, boolean listed) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var kept = queries.requireOwn(officer.scope(), id);
        if (listed) {
            store.bringBack(id);
        } else {
            store.remove(officer, id, OffsetDateTime.now(clock));
        }
        journal.record(
                JournalEntry.by(
                                officer,
                                listed ? "check-brought-back" : "check-removed",
                                "check",
                                String.valueOf(id))
                        .in(kept.unitId()));
    }
}
