package vn.chungsuc.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.Accounts.Assignment;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.OffsetDateTime;

/** An administrator makes an account; its owner chooses the password behind a one-time link. */
@Service
class CreateAccount {

    private final AccountWriter accounts;
    private final Journal journal;
    private final Clock clock;

    CreateAccount(AccountWriter accounts, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void handle(Officer officer, String username, String fullName, Assignment first) {
        var now = OffsetDateTime.now(clock);
        var account = accounts.create(username, fullName, first.unitId(), now);
        accounts.assign(account, first);
        journal.record(
                JournalEntry.by(officer, "account-created", "account", username)
                        .in(first.unitId())
                        .changing(null, first));
    }
}
