package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.SignIn.Outcome;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.time.Clock;
import java.time.OffsetDateTime;

/** Says no at the door, of the password or of the code; every no is on record. */
@Component
class TurnAway {

    private static final int LONGEST = 60;

    private final AccountStore accounts;
    private final Journal journal;
    private final Clock clock;

    TurnAway(AccountStore accounts, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param tried null: no such account, or closed
     * @param action the id under which it is on record
     */
    Outcome.Refused failed(
            String username, AccountStore.@Nullable Try tried, String action, String sentence) {
        if (tried != null && tried.lastOne()) {
            record(username, "account-locked");
            return refused(username, action, locked());
        }
        var locked = tried == null && accounts.isLocked(username, OffsetDateTime.now(clock));
        return refused(username, action, locked ? locked() : sentence);
    }

    private static String locked() {
        return tr(
                "Tài khoản đang tạm khóa vì nhập sai %d lần. Thử lại sau %d giờ, hoặc nhờ người"
                        + " quản trị của đơn vị mở.",
                AccountStore.TRIES, AccountStore.LOCKED_FOR.toHours());
    }

    Outcome.Refused refused(String username, String action, String sentence) {
        record(username, action);
        return new Outcome.Refused(sentence);
    }

    private void record(String username, String action) {
        var name = username.length() > LONGEST ? username.substring(0, LONGEST) : username;
        journal.record(JournalEntry.by(name, action, "account", name));
    }
}
