package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Checks a name and a password; every outcome is on record. */
@Service
class SignIn {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final SecondStep secondStep;
    private final StartSession startSession;
    private final TurnAway turnAway;
    private final Clock clock;

    SignIn(
            AccountStore accounts,
            Passwords passwords,
            SecondStep secondStep,
            StartSession startSession,
            TurnAway turnAway,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondStep = secondStep;
        this.startSession = startSession;
        this.turnAway = turnAway;
        this.clock = clock;
    }

    sealed interface Outcome {

        /**
         * @param several the account holds more than one role and should choose
         */
        record Started(Secret secret, boolean several) implements Outcome {}

        record Unlocked() implements Outcome {}

        /** The password was right; the code of the second step is still to come. */
        record Halfway(Secret secret) implements Outcome {}

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
            return turnAway.failed(
                    username,
                    tried,
                    "sign-in-failed",
                    tr("Tên đăng nhập hoặc mật khẩu chưa đúng."));
        }
        if (tried.idle()) {
            return turnAway.refused(
                    username,
                    "sign-in-refused",
                    tr(
                            "Tài khoản đã ngừng vì %d ngày không dùng. Nhờ người quản trị của đơn"
                                    + " vị mở lại.",
                            AccountStore.IDLE.toDays()));
        }
        return admit(tried.accountId(), username, agent, locked);
    }

    /** A session that locked itself has seen the code already. */
    private Outcome admit(
            int account, String username, @Nullable String agent, @Nullable Session locked) {
        var unlocks = locked != null && locked.officer().accountId() == account;
        if (!unlocks && secondStep.isAsked(account)) {
            return secondStep.open(account);
        }
        return startSession.handle(account, username, agent, locked);
    }
}
