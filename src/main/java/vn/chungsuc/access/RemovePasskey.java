package vn.chungsuc.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;

/** The owner takes a passkey away: lost, given on, not used any more. */
@Service
class RemovePasskey {

    private final PasskeyStore store;
    private final Journal journal;

    RemovePasskey(PasskeyStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    @Transactional
    void handle(Officer officer, int id) {
        var label = store.remove(officer.accountId(), id).orElseThrow(NotFound::new);
        journal.record(
                JournalEntry.by(officer, "passkey-removed", "account", officer.username())
                        .noting(label));
    }
}
