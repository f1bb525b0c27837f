package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.access.SecondFactorStore.Factor;
import vn.chungsuc.access.SecondFactors.Answer;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Asks again for password and code before the second step changes: a session left open must not be
 * enough. Wrong tries count with those at the door.
 */
@Component
class ProveOwner {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Journal journal;
    private final Clock clock;

    ProveOwner(
            AccountStore accounts,
            Passwords passwords,
            SecondFactors factors,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @return what to mend; empty when proven
     */
    List<Fault> faults(Officer officer, Factor factor, String password, String code) {
        var now = OffsetDateTime.now(clock);
        var tried = accounts.takeTry(officer.username(), now).orElse(null);
        if (tried == null || !passwords.match(password, tried.passwordHash())) {
            return refused(officer, "password", tr("Mật khẩu đang dùng chưa đúng."));
        }
        var answer =
                factor.confirmedAt() == null
                        ? factors.fromTheApp(factor, code, now)
                        : factors.check(factor, officer.username(), code, now);
        if (answer != Answer.RIGHT) {
            return refused(officer, "code", sentence(factor, answer));
        }
        accounts.signedIn(officer.accountId(), now);
        return List.of();
    }

    private static String sentence(Factor factor, Answer answer) {
        return factor.confirmedAt() == null && answer == Answer.WRONG
                ? tr(
                        "Mã chưa đúng. Nhập %d chữ số đang hiện trong ứng dụng; nếu vẫn sai, kiểm"
                                + " tra giờ của điện thoại đã đặt tự động chưa.",
                        TimeCodes.DIGITS)
                : SecondStep.sentence(answer);
    }

    private List<Fault> refused(Officer officer, String field, String sentence) {
        journal.record(
                JournalEntry.by(officer, "second-factor-refused", "account", officer.username()));
        return List.of(new Fault(field, sentence));
    }
}
