package vn.chungsuc.access.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * «Tài khoản của tôi».
 *
 * @param session the number of the session one is looking from
 * @param assignment what one acts as now
 * @param proven the owner came in minutes ago and may add a passkey
 * @param newToken shown this once; null otherwise
 */
public record OwnPage(
        String username,
        String fullName,
        long session,
        int assignment,
        List<HeldRole> roles,
        List<OpenSession> sessions,
        List<OwnToken> tokens,
        List<SignInTry> signIns,
        @Nullable OffsetDateTime secondStepSince,
        List<OwnPasskey> passkeys,
        boolean proven,
        @Nullable String newToken,
        TokenForm form,
        List<Fault> faults) {

    public record TokenForm(String name, String expires, int assignment) {}

    public @Nullable String fault(String field) {
        return Fields.sentence(faults, field);
    }
}
