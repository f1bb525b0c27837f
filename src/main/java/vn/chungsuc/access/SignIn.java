package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Checks a name and a password; every outcome is on record. */
@Service
class SignIn {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final StartSession startSession;
    private final Journal journal;
    private final Clock clock;

    SignIn(
            AccountStore accounts,
            Passwords passwords,
            StartSession startSession,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.startSession = startSession;
        this.journal = journal;
        this.clock = clock;
    }

    sealed interface Outcome {

        /**
         * @param several the account holds more than one role and should choose
         */
        record Started(Secret secret, boolean several) implements Outcome {}

        record Unlocked() implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    /**
     * @param locked the session of this browser that locked itself: its own account opens it again
     */
    Outcome handle(
            String typedName, String password, @Nullable String agent, @Nullable Session locked) {
        var username = typedName.strip().toLowerCase(Locale.ROOT);
        var tried = accounts.takeTry(username, OffsetDateTime.now(clock)).orElse(null);
        var right = passwords.match(password, tried == null ? null : tried.passwordHash());
        if (tried == null || !right) {
            return failed(username, tried);
        }
        if (tried.idle()) {
            return refused(
                    username,
                    "sign-in-refused",
                    tr(
                            "Tài khoản đã ngừng vì %d ngày không dùng. Nhờ người quản trị của đơn"
                                    + " vị mở lại.",
                            AccountStore.IDLE.toDays()));
        }
        return startSession.handle(tried.accountId(), username, agent, locked);
    }

    private Outcome failed(String username, AccountStore.@Nullable Try tried) {
        if (tried != null && tried.lastOne()) {
            record(username, "account-locked");
            return refused(username, "sign-in-failed", locked());
        }
        var locked = tried == null && accounts.isLocked(username, OffsetDateTime.now(clock));
        return refused(
                username,
                "sign-in-failed",
                locked ? locked() : tr("Tên đăng nhập hoặc mật khẩu chưa đúng."));
    }

    private static String locked() {
        return tr(
                "Tài khoản đang tạm khóa vì nhập sai %d lần. Thử lại sau %d giờ, hoặc nhờ người"
                        + " quản trị của đơn vị mở.",
                AccountStore.TRIES, AccountStore.LOCKED_FOR.toHours());
    }

    private Outcome refused(String username, String action, String sentence) {
        record(username, action);
        return new Outcome.Refused(sentence);
    }

    private void record(String username, String action) {
        var name = username.length() > 60 ? username.substring(0, 60) : username;
        journal.record(JournalEntry.by(name, action, "account", name));
    }
}
