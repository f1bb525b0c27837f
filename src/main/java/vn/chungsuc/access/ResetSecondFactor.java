package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.view.AccountRow;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * For an owner who lost telephone and recovery codes. Passkeys, which may lie on the same
 * telephone, are taken away too. Whoever still is inside is out, and the owner is told.
 */
@Service
class ResetSecondFactor {

    private final SecondFactorStore store;
    private final PasskeyStore passkeys;
    private final HalfSessionStore halves;
    private final SessionStore sessions;
    private final Journal journal;
    private final Clock clock;

    ResetSecondFactor(
            SecondFactorStore store,
            PasskeyStore passkeys,
            HalfSessionStore halves,
            SessionStore sessions,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.passkeys = passkeys;
        this.halves = halves;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void handle(Officer officer, AccountRow account) {
        if (account.id() == officer.accountId()) {
            throw new Refused(
                    tr(
                            "Xác thực hai bước của chính mình thì tắt ở «Tài khoản của tôi», bằng"
                                    + " mật khẩu và mã."));
        }
        var ended =
                store.end(account.id(), officer.accountId(), OffsetDateTime.now(clock))
                        + passkeys.removeAll(account.id());
        if (ended == 0) {
            throw new Refused(tr("Tài khoản này chưa bật xác thực hai bước."));
        }
        halves.end(account.id());
        sessions.revokeAllBut(account.id(), null);
        journal.record(
                JournalEntry.by(officer, "second-factor-reset", "account", account.username()));
    }
}
