package vn.chungsuc.access.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * One account as its administrator sees it.
 *
 * @param self one's own account: nobody locks oneself out
 * @param secondStepSince since when it signs in by two steps; null while it does not
 * @param signInEmail by which the office's own sign-in tells the owner
 * @param oidc whether there is such a sign-in
 * @param link a fresh one-time link, shown this once; null otherwise
 */
public record AccountPage(
        AccountRow account,
        boolean self,
        List<HeldRole> roles,
        List<RoleChoice> choices,
        List<UnitChoice> units,
        @Nullable OffsetDateTime secondStepSince,
        @Nullable String signInEmail,
        boolean oidc,
        @Nullable String link,
        RoleForm form,
        List<Fault> faults) {

    /** What was typed to give a role, or to make an account. */
    public record RoleForm(
            String username, String fullName, String role, String unit, String criteria) {

        public static RoleForm blank() {
            return new RoleForm("", "", "", "", "");
        }
    }

    public @Nullable String fault(String field) {
        return Fields.sentence(faults, field);
    }
}
