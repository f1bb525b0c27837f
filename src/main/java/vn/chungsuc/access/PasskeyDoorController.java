package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.access.SignIn.Outcome;

import java.io.IOException;

/** The door for passkeys, and for what a page that covered itself asks about its session. */
@Controller
class PasskeyDoorController {

    static final String PATH = "/dang-nhap/khoa-truy-cap";

    /** Where somebody ends who opened the session in another tab. */
    static final String OPENED = "/dang-nhap/da-mo";

    private final PasskeyAttempts attempts;
    private final Passkeys passkeys;
    private final SignInByPasskey signIn;
    private final Sessions sessions;
    private final Admission admission;

    PasskeyDoorController(
            PasskeyAttempts attempts,
            Passkeys passkeys,
            SignInByPasskey signIn,
            Sessions sessions,
            Admission admission) {
        this.attempts = attempts;
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.sessions = sessions;
        this.admission = admission;
    }

    /**
     * What the page is told.
     *
     * @param sentence what to mend; empty: nothing
     * @param to where to go on; empty: stay
     */
    record Said(String sentence, String to) {}

    static ResponseEntity<Said> said(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).body(new Said(sentence, ""));
    }

    static String late() {
        return tr("Đã quá %d phút. Bấm lại từ đầu.", PasskeyAttempts.OPEN_FOR.toMinutes());
    }

    /** What the page sends: its word for the challenge, and what the authenticator answered. */
    record Sent(JsonNode body) {

        private static final int LONGEST = 64 << 10;
        private static final JsonMapper JSON = new JsonMapper();

        static Sent read(HttpServletRequest request) throws IOException {
            var bytes = request.getInputStream().readNBytes(LONGEST);
            try {
                return new Sent(bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes));
            } catch (JacksonException unreadable) {
                return new Sent(JSON.createObjectNode());
            }
        }

        String attempt() {
            return text("attempt");
        }

        String text(String field) {
            return body.path(field).asString("");
        }

        JsonNode credential() {
            return body.path("credential");
        }

        /** The account whose page covered itself; null at the door. */
        @Nullable Integer account() {
            var account = body.path("account").asInt(0);
            return account == 0 ? null : account;
        }
    }

    /** A challenge for any authenticator that has a key for this site. */
    @PostMapping(PATH + "/thu-thach")
    ResponseEntity<?> challenge(HttpServletRequest request) {
        var home = passkeys.home(request).orElse(null);
        if (home == null) {
            return said(HttpStatus.CONFLICT, PasskeyController.noHome());
        }
        var challenge = Passkeys.challenge();
        return ResponseEntity.ok(
                attempts.asked(null, challenge, passkeys.request(home, challenge)));
    }

    @PostMapping(PATH)
    ResponseEntity<Said> open(
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String agent,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var home = passkeys.home(request).orElse(null);
        var sent = Sent.read(request);
        var attempt = attempts.take(sent.attempt()).filter(one -> one.accountId() == null);
        var wrong =
                Admission.fromTheLock(request)
                        ? HttpStatus.UNAUTHORIZED
                        : HttpStatus.UNPROCESSABLE_CONTENT;
        if (home == null || attempt.isEmpty()) {
            return said(wrong, home == null ? PasskeyController.noHome() : late());
        }
        var locked = sessions.covered(request, sent.text("next"));
        var outcome =
                signIn.handle(
                        home,
                        attempt.get().challenge(),
                        sent.credential(),
                        sent.account(),
                        agent,
                        locked);
        if (outcome instanceof Outcome.Refused(var sentence)) {
            return said(wrong, sentence);
        }
        var way = admission.letIn(outcome, locked, sent.text("next"), request, response);
        return ResponseEntity.ok(new Said("", way == null ? "" : way.replace("redirect:", "")));
    }

    /** Whose session this browser has, if it is open: a covered page may lift its cover then. */
    @GetMapping("/dang-nhap/phien")
    ResponseEntity<Void> session(HttpServletRequest request) {
        var session = sessions.find(request);
        return session == null || session.locked()
                ? ResponseEntity.status(HttpStatus.UNAUTHORIZED).build()
                : ResponseEntity.noContent()
                        .header("X-Account", String.valueOf(session.officer().accountId()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
    }

    @GetMapping(OPENED)
    String opened() {
        return "access/openedPage";
    }
}
