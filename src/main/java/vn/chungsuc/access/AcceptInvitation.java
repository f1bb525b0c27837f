package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.Accounts.Assignment;
import vn.chungsuc.access.Invitations.Invitation;
import vn.chungsuc.access.view.LinkPage.Form;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/** Uses a one-time link: the account gets the password its owner chose. */
@Service
class AcceptInvitation {

    private final Invitations invitations;
    private final Accounts accounts;
    private final ChangePassword changePassword;
    private final Units units;
    private final Journal journal;
    private final Clock clock;

    AcceptInvitation(
            Invitations invitations,
            Accounts accounts,
            ChangePassword changePassword,
            Units units,
            Journal journal,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.changePassword = changePassword;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    List<Fault> handle(Secret secret, Invitation invitation, Form form, String password) {
        var first = invitation.accountId() == null;
        var faults =
                first ? AccountForms.faults(form.username(), form.fullName()) : List.<Fault>of();
        var username = first ? form.username() : Objects.requireNonNull(invitation.username());
        var sentences = PasswordRules.faults(password, username);
        if (!faults.isEmpty() || !sentences.isEmpty()) {
            return AccountForms.joined(faults, "password", sentences);
        }
        var unit = units.find(form.unit(), LocalDate.now(clock));
        if (first && unit.isEmpty()) {
            return List.of(new Fault("unit", tr("Chọn đơn vị mà người quản trị này phụ trách.")));
        }
        var known = invitation.accountId();
        var account = known == null ? create(form, unit.orElseThrow()) : known;
        var refused = changePassword.handle(account, username, password, "");
        if (!refused.isEmpty()) {
            return AccountForms.joined(List.of(), "password", refused);
        }
        if (!invitations.use(secret, OffsetDateTime.now(clock))) {
            throw new NotFound();
        }
        journal.record(JournalEntry.by(username, "invitation-used", "account", username));
        return List.of();
    }

    private int create(Form form, Unit unit) {
        return accounts.handle(
                form.username(),
                form.fullName(),
                null,
                List.of(Assignment.of("quan-tri-he-thong", unit.id())),
                null);
    }
}
