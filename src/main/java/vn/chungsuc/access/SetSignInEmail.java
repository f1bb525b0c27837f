package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.view.AccountRow;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;

/** The administrator of an account writes by which e-mail its owner comes in. */
@Service
class SetSignInEmail {

    private final SignInEmailStore emails;
    private final Journal journal;

    SetSignInEmail(SignInEmailStore emails, Journal journal) {
        this.emails = emails;
        this.journal = journal;
    }

    /**
     * @param email in small letters; null: none any more
     * @return false: another account has it
     */
    @Transactional
    boolean handle(Officer officer, AccountRow account, @Nullable String email) {
        var before = emails.of(account.id());
        if (!emails.set(account.id(), email)) {
            return false;
        }
        journal.record(
                JournalEntry.by(officer, "sign-in-email-set", "account", account.username())
                        .changing(before, email));
        return true;
    }
}
