package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.SignIn.Outcome;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Lets in somebody already proven: a new session, or the one that locked itself. */
@Service
class StartSession {

    private final AccountStore accounts;
    private final SessionStore sessions;
    private final Journal journal;
    private final Clock clock;

    StartSession(AccountStore accounts, SessionStore sessions, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome handle(int account, String username, @Nullable String agent, @Nullable Session locked) {
        var now = OffsetDateTime.now(clock);
        accounts.signedIn(account, now);
        if (locked != null && locked.officer().accountId() == account) {
            sessions.unlock(locked.key(), now);
            record(account, username, "session-unlocked");
            return new Outcome.Unlocked();
        }
        var assignments = accounts.assignments(account, LocalDate.now(clock));
        if (assignments.isEmpty()) {
            record(account, username, "sign-in-refused");
            return new Outcome.Refused(
                    tr(
                            "Tài khoản chưa được giao vai trò nào đang có hiệu lực. Nhờ người quản"
                                    + " trị của đơn vị giao vai trò."));
        }
        var secret = Secret.random();
        sessions.open(
                secret.hash(), account, assignments.getFirst(), now, Journal.address(), agent);
        record(account, username, "signed-in");
        return new Outcome.Started(secret, assignments.size() > 1);
    }

    private void record(int account, String username, String action) {
        journal.record(
                new JournalEntry(
                        account, username, action, "account", username, null, null, null, null));
    }
}
