package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Sets a password its owner chose; the other sessions of the account end. */
@Service
class ChangePassword {

    private final AccountWriter accounts;
    private final SessionStore sessions;
    private final Passwords passwords;
    private final Journal journal;
    private final Clock clock;

    ChangePassword(
            AccountWriter accounts,
            SessionStore sessions,
            Passwords passwords,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param kept the session one is looking from; empty ends all
     * @return what to mend; empty when changed
     */
    @Transactional
    List<String> handle(int account, String username, String password, String kept) {
        var faults = PasswordRules.faults(password, username);
        if (faults.isEmpty() && usedLately(account, password)) {
            faults =
                    List.of(
                            tr(
                                    "Mật khẩu này đã dùng trong %d lần gần đây; chọn mật khẩu"
                                            + " khác.",
                                    PasswordRules.NOT_AMONG_LAST));
        }
        if (faults.isEmpty()) {
            var now = OffsetDateTime.now(clock);
            accounts.setPassword(account, passwords.hash(password), false, now);
            sessions.revokeAllBut(account, kept.isEmpty() ? null : kept);
            journal.record(
                    new JournalEntry(
                            account,
                            username,
                            "password-changed",
                            "account",
                            username,
                            null,
                            null,
                            null,
                            null));
        }
        return faults;
    }

    private boolean usedLately(int account, String password) {
        return accounts.lastPasswords(account, PasswordRules.NOT_AMONG_LAST).stream()
                .anyMatch(hash -> passwords.match(password, hash));
    }
}
