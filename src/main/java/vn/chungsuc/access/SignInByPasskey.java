package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import tools.jackson.databind.JsonNode;

import vn.chungsuc.access.Passkeys.Home;
import vn.chungsuc.access.Passkeys.Unproven;
import vn.chungsuc.access.SignIn.Outcome;

import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * Lets in who shows a passkey of an account here. It was had and unlocked by its owner, so that no
 * second step is asked after it.
 */
@Service
class SignInByPasskey {

    private static final Logger LOG = LoggerFactory.getLogger(SignInByPasskey.class);
    private static final String NOBODY = "passkey";

    private final Passkeys passkeys;
    private final SignInEmailStore accounts;
    private final StartSession startSession;
    private final TurnAway turnAway;
    private final Clock clock;

    SignInByPasskey(
            Passkeys passkeys,
            SignInEmailStore accounts,
            StartSession startSession,
            TurnAway turnAway,
            Clock clock) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.startSession = startSession;
        this.turnAway = turnAway;
        this.clock = clock;
    }

    /**
     * @param wanted the account whose page covered itself; null at the door
     * @param locked the session of this browser that locked itself: its own account opens it again
     */
    Outcome handle(
            Home home,
            byte[] challenge,
            JsonNode shown,
            @Nullable Integer wanted,
            @Nullable String agent,
            @Nullable Session locked) {
        String username;
        try {
            username = passkeys.owner(home, challenge, shown);
        } catch (Unproven no) {
            LOG.info("A passkey opened nothing: {}", String.valueOf(no.getCause()));
            return turnAway.refused(
                    NOBODY,
                    "sign-in-failed",
                    tr(
                            "Khóa này không mở tài khoản nào ở đây: có thể đã bị gỡ. Đăng nhập cách"
                                    + " khác."));
        }
        var known = accounts.byUsername(username, OffsetDateTime.now(clock)).orElseThrow();
        if (wanted != null && wanted != known.accountId()) {
            return turnAway.refused(
                    username,
                    "sign-in-refused",
                    tr("Khóa này của tài khoản khác. Chọn khóa của tài khoản đang mở trang."));
        }
        var no = SignInByOidc.refusal(known);
        return no == null
                ? startSession.handle(known.accountId(), username, agent, locked)
                : turnAway.refused(username, "sign-in-refused", no);
    }
}
