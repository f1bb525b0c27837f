package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.Accounts.Assignment;
import vn.chungsuc.access.LookAfterAccount.Change;
import vn.chungsuc.access.view.AccountRow;
import vn.chungsuc.shared.Officer;

/** What an administrator changes of an account; it holds from the next request on. */
@Component
class AccountChanges {

    private final RenameAccount rename;
    private final GiveRole giveRole;
    private final LookAfterAccount lookAfter;
    private final InviteToAccount invite;
    private final ResetSecondFactor resetSecondFactor;
    private final SetSignInEmail setSignInEmail;
    private final Remembered remembered;

    AccountChanges(
            RenameAccount rename,
            GiveRole giveRole,
            LookAfterAccount lookAfter,
            InviteToAccount invite,
            ResetSecondFactor resetSecondFactor,
            SetSignInEmail setSignInEmail,
            Remembered remembered) {
        this.rename = rename;
        this.giveRole = giveRole;
        this.lookAfter = lookAfter;
        this.invite = invite;
        this.resetSecondFactor = resetSecondFactor;
        this.setSignInEmail = setSignInEmail;
        this.remembered = remembered;
    }

    void rename(Officer officer, AccountRow account, String fullName) {
        rename.handle(officer, account, fullName);
        remembered.forget(account.id());
    }

    void give(Officer officer, AccountRow account, Assignment given) {
        giveRole.handle(officer, account, given);
        remembered.forget(account.id());
    }

    void end(Officer officer, AccountRow account, int assignment) {
        giveRole.handle(officer, account, assignment);
        remembered.forget(account.id());
    }

    void state(Officer officer, AccountRow account, Change change) {
        lookAfter.handle(officer, account, change);
        remembered.forget(account.id());
    }

    void resetSecondStep(Officer officer, AccountRow account) {
        resetSecondFactor.handle(officer, account);
        remembered.forget(account.id());
    }

    /** False: another account has it. */
    boolean signInEmail(Officer officer, AccountRow account, @Nullable String email) {
        return setSignInEmail.handle(officer, account, email);
    }

    String invite(Officer officer, AccountRow account) {
        return invite.handle(officer, account);
    }
}
