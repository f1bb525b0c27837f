package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.chungsuc.access.Oidc.Person;
import vn.chungsuc.access.SignIn.Outcome;
import vn.chungsuc.access.SignInEmailStore.Known;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Lets in whom the office's own sign-in vouches for, if an account here is theirs already. It
 * stands in place of the password alone: the second step is asked as ever.
 */
@Service
class SignInByOidc {

    private final SignInEmailStore emails;
    private final SecondStep secondStep;
    private final StartSession startSession;
    private final TurnAway turnAway;
    private final Clock clock;

    SignInByOidc(
            SignInEmailStore emails,
            SecondStep secondStep,
            StartSession startSession,
            TurnAway turnAway,
            Clock clock) {
        this.emails = emails;
        this.secondStep = secondStep;
        this.startSession = startSession;
        this.turnAway = turnAway;
        this.clock = clock;
    }

    /**
     * @param locked the session of this browser that locked itself: its own account opens it again
     */
    Outcome handle(Person person, @Nullable String agent, @Nullable Session locked) {
        var known = known(person).orElse(null);
        if (known == null) {
            return turnAway.refused(said(person), "sign-in-refused", stranger(person));
        }
        var no = refusal(known);
        if (no != null) {
            return turnAway.refused(known.username(), "sign-in-refused", no);
        }
        var unlocks = locked != null && locked.officer().accountId() == known.accountId();
        return !unlocks && secondStep.isAsked(known.accountId())
                ? secondStep.openAfterAnotherDoor(known.accountId())
                : startSession.handle(known.accountId(), known.username(), agent, locked);
    }

    private Optional<Known> known(Person person) {
        var now = OffsetDateTime.now(clock);
        return Optional.ofNullable(person.code())
                .flatMap(code -> emails.byUsername(code, now))
                .or(() ->
                        Optional.ofNullable(person.email())
                                .flatMap(email -> emails.byEmail(email, now)));
    }

    static @Nullable String refusal(Known known) {
        if (known.disabled() || known.idle()) {
            return tr("Tài khoản ở đây đã ngừng dùng. Nhờ người quản trị của đơn vị mở lại.");
        }
        return known.locked()
                ? tr("Tài khoản ở đây đang tạm khóa. Nhờ người quản trị của đơn vị mở.")
                : null;
    }

    private static String said(Person person) {
        return person.email() != null
                ? person.email()
                : person.code() != null ? person.code() : person.subject();
    }

    private static String stranger(Person person) {
        return person.email() == null && person.code() == null
                ? tr(
                        "Hệ thống của cơ quan không cho biết thư điện tử đã xác minh của bạn, nên"
                                + " chưa biết bạn là ai ở đây. Đăng nhập bằng mật khẩu, hoặc nhờ"
                                + " người quản trị.")
                : tr(
                        "«%s» chưa gắn với tài khoản nào ở đây. Nhờ người quản trị của đơn vị ghi"
                                + " vào tài khoản của bạn; tài khoản không tự sinh ra.",
                        said(person));
    }
}
