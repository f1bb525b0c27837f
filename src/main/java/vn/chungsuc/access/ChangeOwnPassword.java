package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Asks for the password in use first: a session left open must not be enough to take the account
 * over.
 */
@Service
class ChangeOwnPassword {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final ChangePassword changePassword;
    private final Journal journal;
    private final Clock clock;

    ChangeOwnPassword(
            AccountStore accounts,
            Passwords passwords,
            ChangePassword changePassword,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.changePassword = changePassword;
        this.journal = journal;
        this.clock = clock;
    }

    List<Fault> handle(
            Officer officer, String current, String password, String again, Session session) {
        var now = OffsetDateTime.now(clock);
        var tried = accounts.takeTry(officer.username(), now).orElse(null);
        if (tried == null || !passwords.match(current, tried.passwordHash())) {
            journal.record(
                    JournalEntry.by(
                            officer, "password-change-refused", "account", officer.username()));
            return List.of(new Fault("current", tr("Mật khẩu đang dùng chưa đúng.")));
        }
        accounts.signedIn(officer.accountId(), now);
        if (!password.equals(again)) {
            return List.of(new Fault("again", tr("Hai lần nhập mật khẩu mới chưa giống nhau.")));
        }
        return changePassword
                .handle(officer.accountId(), officer.username(), password, session.key())
                .stream()
                .map(sentence -> new Fault("password", sentence))
                .toList();
    }
}
