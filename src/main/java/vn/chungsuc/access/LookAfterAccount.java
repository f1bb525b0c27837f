package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.view.AccountRow;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;

/** Locks, disables or opens an account; whoever may not come in any more is out at once. */
@Service
class LookAfterAccount {

    private final AccountWriter accounts;
    private final SessionStore sessions;
    private final Journal journal;
    private final Clock clock;

    LookAfterAccount(AccountWriter accounts, SessionStore sessions, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    enum Change {
        LOCK("account-locked"),
        DISABLE("account-disabled"),
        OPEN("account-opened");

        private final String action;

        Change(String action) {
            this.action = action;
        }
    }

    @Transactional
    void handle(Officer officer, AccountRow account, Change change) {
        if (account.id() == officer.accountId()) {
            throw new Refused(
                    tr("Không ai tự khóa tài khoản của mình; nhờ một người quản trị khác."));
        }
        var now = OffsetDateTime.now(clock);
        switch (change) {
            case LOCK -> accounts.lock(account.id());
            case DISABLE -> accounts.disable(account.id(), now);
            case OPEN -> accounts.open(account.id(), now);
        }
        if (change != Change.OPEN) {
            sessions.revokeAllBut(account.id(), null);
        }
        journal.record(JournalEntry.by(officer, change.action, "account", account.username()));
    }
}
