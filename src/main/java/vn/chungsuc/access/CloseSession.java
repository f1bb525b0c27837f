package vn.chungsuc.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;

/** Ends one of one's own sessions, wherever it runs. */
@Service
class CloseSession {

    private final SessionStore sessions;
    private final Journal journal;

    CloseSession(SessionStore sessions, Journal journal) {
        this.sessions = sessions;
        this.journal = journal;
    }

    @Transactional
    void handle(Officer officer, long number) {
        if (sessions.revoke(officer.accountId(), number) == 0) {
            throw new NotFound();
        }
        journal.record(
                JournalEntry.by(officer, "session-closed", "account", officer.username())
                        .noting("phiên số " + number));
    }
}
