package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.SecondFactorStore.Factor;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The owner takes the second step into use, asks for new recovery codes, or gives it up. */
@Service
class ChangeSecondFactor {

    private final SecondFactorStore store;
    private final ProveOwner owner;
    private final SessionStore sessions;
    private final Journal journal;
    private final Clock clock;

    ChangeSecondFactor(
            SecondFactorStore store,
            ProveOwner owner,
            SessionStore sessions,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.owner = owner;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    enum Change {
        CONFIRM("second-factor-added"),
        NEW_CODES("recovery-codes-made"),
        END("second-factor-ended");

        private final String action;

        Change(String action) {
            this.action = action;
        }
    }

    /**
     * @param codes the recovery codes, once and never again
     */
    record Result(List<Fault> faults, List<String> codes) {}

    /**
     * @param factor the one on the page
     */
    @Transactional
    Result handle(
            Officer officer,
            Session session,
            Factor factor,
            Change change,
            String password,
            String code) {
        if (change == Change.END) {
            requireFree(officer);
        }
        var faults = owner.faults(officer, factor, password, code);
        if (!faults.isEmpty()) {
            return new Result(faults, List.of());
        }
        var codes = put(officer, session, factor, change);
        journal.record(JournalEntry.by(officer, change.action, "account", officer.username()));
        return new Result(List.of(), codes);
    }

    private void requireFree(Officer officer) {
        if (store.asked(officer.accountId(), LocalDate.now(clock))) {
            throw new Refused(
                    tr(
                            "Vai trò của bạn phải có xác thực hai bước nên không tự tắt được. Đổi"
                                    + " điện thoại thì nhờ người quản trị gỡ, rồi cài lại."));
        }
    }

    private List<String> put(Officer officer, Session session, Factor factor, Change change) {
        var now = OffsetDateTime.now(clock);
        if (change == Change.END) {
            store.end(officer.accountId(), officer.accountId(), now);
            return List.of();
        }
        if (change == Change.CONFIRM) {
            store.confirm(factor.id(), now);
            // whoever came in by the password alone comes in again, by both
            sessions.revokeAllBut(officer.accountId(), session.key());
        }
        var codes = RecoveryCodes.fresh();
        store.putCodes(factor.id(), codes, now);
        return codes;
    }
}
