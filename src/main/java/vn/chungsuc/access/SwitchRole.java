package vn.chungsuc.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.LocalDate;

/** From now on the session acts as another of the account's roles. */
@Service
class SwitchRole {

    private final SessionStore sessions;
    private final Journal journal;
    private final Clock clock;

    SwitchRole(SessionStore sessions, Journal journal, Clock clock) {
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void handle(Officer officer, Session session, int assignment) {
        if (sessions.actAs(session.key(), assignment, LocalDate.now(clock)) == 0) {
            throw new NotFound();
        }
        journal.record(
                JournalEntry.by(officer, "role-switched", "account", officer.username())
                        .changing(session.assignmentId(), assignment));
    }
}
