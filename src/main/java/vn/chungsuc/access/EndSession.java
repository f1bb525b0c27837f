package vn.chungsuc.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

@Service
class EndSession {

    private final SessionStore sessions;
    private final Journal journal;

    EndSession(SessionStore sessions, Journal journal) {
        this.sessions = sessions;
        this.journal = journal;
    }

    @Transactional
    void handle(Session session) {
        sessions.close(session.key());
        var officer = session.officer();
        journal.record(JournalEntry.by(officer, "signed-out", "account", officer.username()));
    }
}
