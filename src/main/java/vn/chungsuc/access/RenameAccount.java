package vn.chungsuc.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.view.AccountRow;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;

@Service
class RenameAccount {

    private final AccountWriter accounts;
    private final Journal journal;

    RenameAccount(AccountWriter accounts, Journal journal) {
        this.accounts = accounts;
        this.journal = journal;
    }

    @Transactional
    void handle(Officer officer, AccountRow account, String fullName) {
        accounts.rename(account.id(), fullName);
        journal.record(
                JournalEntry.by(officer, "account-renamed", "account", account.username())
                        .changing(account.fullName(), fullName));
    }
}
