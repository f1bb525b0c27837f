package vn.chungsuc.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import vn.chungsuc.access.SignIn.Outcome;

import java.nio.charset.StandardCharsets;

/** Hands the key to whoever proved who they are, and shows the way on. */
@Component
class Admission {

    /** Sent by the page that covered itself: it wants no page back, only the way on. */
    private static final String FROM_THE_LOCK = "htmx-lock";

    private static final String ROLES = "/tai-khoan/vai-tro";

    private final Sessions sessions;
    private final RequestCache askedFor;
    private final CsrfTokenRepository csrfTokens;

    Admission(Sessions sessions, RequestCache askedFor, CsrfTokenRepository csrfTokens) {
        this.sessions = sessions;
        this.askedFor = askedFor;
        this.csrfTokens = csrfTokens;
    }

    static boolean fromTheLock(HttpServletRequest request) {
        return FROM_THE_LOCK.equals(request.getHeader("X-Requested-With"));
    }

    /**
     * @param next the page left behind when the session ended; empty for none
     * @return the answer of the controller; null where the page that covered itself goes on
     */
    @Nullable String letIn(
            Outcome outcome,
            @Nullable Session locked,
            String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (locked != null) {
            sessions.forget(locked.key());
        }
        if (outcome instanceof Outcome.Started(var secret, _)) {
            sessions.start(secret, request, response);
        }
        if (fromTheLock(request)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        csrfTokens.saveToken(null, request, response);
        return "redirect:" + way(outcome, next, request, response);
    }

    /** The choice of role; else the page one comes from or asked for before signing in; or home. */
    private String way(
            Outcome outcome,
            String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (next.equals(PasskeyDoorController.OPENED)) {
            return next; // back to the page that covered itself, in the role it has
        }
        if (outcome instanceof Outcome.Started(_, var several) && several) {
            return carrying(next, ROLES);
        }
        var saved = askedFor.getRequest(request, response);
        askedFor.removeRequest(request, response);
        if (!next.isEmpty()) {
            return LocalPath.of(next);
        }
        return saved == null ? "/" : LocalPath.of(saved.getRedirectUrl());
    }

    /** The same path, with the way back in it. */
    static String carrying(String next, String path) {
        return next.isEmpty()
                ? path
                : UriComponentsBuilder.fromPath(path)
                        .queryParam("next", "{next}")
                        .encode(StandardCharsets.UTF_8)
                        .buildAndExpand(LocalPath.of(next))
                        .toUriString();
    }
}
