package vn.chungsuc.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.Accounts.Assignment;
import vn.chungsuc.access.view.AccountRow;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.LocalDate;

/** Gives an account a role on a unit, or ends one. */
@Service
class GiveRole {

    private final AccountWriter accounts;
    private final Journal journal;
    private final Clock clock;

    GiveRole(AccountWriter accounts, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void handle(Officer officer, AccountRow account, Assignment given) {
        accounts.assign(account.id(), given);
        journal.record(
                JournalEntry.by(officer, "role-given", "account", account.username())
                        .in(given.unitId())
                        .changing(null, given));
    }

    @Transactional
    void handle(Officer officer, AccountRow account, int ended) {
        if (accounts.endAssignment(account.id(), ended, LocalDate.now(clock)) == 0) {
            throw new NotFound();
        }
        journal.record(
                JournalEntry.by(officer, "role-ended", "account", account.username())
                        .noting("vai trò số " + ended));
    }
}
