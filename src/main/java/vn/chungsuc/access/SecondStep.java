package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.chungsuc.access.HalfSessionStore.Half;
import vn.chungsuc.access.SecondFactors.Answer;
import vn.chungsuc.access.SignIn.Outcome;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The code after the password. Wrong codes and wrong passwords count together, and lock the account
 * together.
 */
@Service
class SecondStep {

    static final Duration OPEN_FOR = Duration.ofMinutes(10);

    private final HalfSessionStore halves;
    private final SecondFactorStore store;
    private final SecondFactors factors;
    private final AccountStore accounts;
    private final StartSession startSession;
    private final TurnAway turnAway;
    private final Clock clock;

    SecondStep(
            HalfSessionStore halves,
            SecondFactorStore store,
            SecondFactors factors,
            AccountStore accounts,
            StartSession startSession,
            TurnAway turnAway,
            Clock clock) {
        this.halves = halves;
        this.store = store;
        this.factors = factors;
        this.accounts = accounts;
        this.startSession = startSession;
        this.turnAway = turnAway;
        this.clock = clock;
    }

    boolean isAsked(int account) {
        return store.inUse(account).isPresent();
    }

    /** The try that was right is given back; the wrong ones before it stay counted. */
    Outcome open(int account) {
        accounts.giveBackTry(account);
        return openAfterAnotherDoor(account);
    }

    /** No password was tried, so there is no try to give back. */
    Outcome openAfterAnotherDoor(int account) {
        var secret = Secret.random();
        halves.open(secret.hash(), account, OffsetDateTime.now(clock));
        return new Outcome.Halfway(secret);
    }

    Optional<Half> find(Secret half) {
        return halves.find(half.hash(), OffsetDateTime.now(clock).minus(OPEN_FOR));
    }

    Outcome handle(Half half, String typed, @Nullable String agent) {
        var now = OffsetDateTime.now(clock);
        var username = half.username();
        var tried = accounts.takeTry(username, now).orElse(null);
        var factor = store.inUse(half.accountId()).orElse(null);
        if (tried != null && factor == null) {
            // reset since the password was given: the administrator who did so closed the door
            return turnAway.refused(username, "sign-in-refused", gone());
        }
        var answer =
                tried == null || factor == null
                        ? Answer.WRONG
                        : factors.check(factor, username, typed, now);
        if (answer != Answer.RIGHT) {
            return turnAway.failed(username, tried, "code-failed", sentence(answer));
        }
        halves.end(half.accountId());
        return startSession.handle(half.accountId(), username, agent, null);
    }

    private static String gone() {
        return tr("Xác thực hai bước của tài khoản vừa được gỡ. Đăng nhập lại từ đầu.");
    }

    static String sentence(Answer answer) {
        if (answer == Answer.NO_KEY) {
            return tr(
                    "Máy chủ không mở được khóa xác thực của bạn. Nhập một mã dự phòng chưa dùng,"
                            + " hoặc nhờ người quản trị gỡ xác thực hai bước.");
        }
        return answer == Answer.USED
                ? tr("Mã này đã dùng một lần. Đợi ứng dụng hiện mã mới rồi nhập.")
                : tr(
                        "Mã chưa đúng. Nhập %d chữ số đang hiện trong ứng dụng, hoặc một mã dự"
                                + " phòng chưa dùng.",
                        TimeCodes.DIGITS);
    }
}
