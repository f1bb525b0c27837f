package vn.chungsuc.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Who a page request comes from, by the cookie. A visit without sign-in makes no row; a request in
 * a session costs at most one query, and writes at most once a minute.
 */
@Component
class Sessions implements SecurityContextRepository {

    static final String COOKIE = "chungsuc";
    private static final Duration KEPT = Duration.ofSeconds(5);

    /** Tells the other servers for as long as they remember. */
    private static final String CHANGED = "chungsuc-vua-doi";

    private static final String LOCKED = Sessions.class.getName() + ".locked";

    private final SessionStore store;
    private final Clock clock;
    private final Recent<Session> recent = new Recent<>(KEPT);

    Sessions(SessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Lazily(request);
    }

    private SecurityContext load(HttpServletRequest request) {
        var session = find(request);
        if (session == null) {
            return SecurityContextHolder.createEmptyContext();
        }
        if (session.locked()) {
            request.setAttribute(LOCKED, session);
            return SecurityContextHolder.createEmptyContext();
        }
        return new SecurityContextImpl(new SignedIn(session));
    }

    @Nullable Session find(HttpServletRequest request) {
        var secret = secret(request);
        if (secret != null && WebUtils.getCookie(request, CHANGED) != null) {
            recent.forget(secret.key()); // it may be another server that remembers
        }
        var session =
                secret == null
                        ? null
                        : recent.get(secret.key(), key -> store.find(key, LocalDate.now(clock)));
        return session == null ? null : seen(session);
    }

    /**
     * The session that is opened again by whoever proves to be its owner: it locked itself, or its
     * page covered itself and went on in another tab.
     */
    @Nullable Session covered(HttpServletRequest request, String next) {
        var session = find(request);
        return session != null
                        && (session.locked()
                                || Admission.fromTheLock(request)
                                || next.equals(PasskeyDoorController.OPENED))
                ? session
                : null;
    }

    private Session seen(Session session) {
        var now = OffsetDateTime.now(clock);
        if (session.locked() || !session.unwrittenAt(now)) {
            return session;
        }
        var after = session.idleAt(now) ? session.asLocked() : session.seenAt(now);
        if (after.locked()) {
            store.lock(session.key());
        } else {
            store.seen(session.key(), now);
        }
        recent.put(session.key(), after);
        return after;
    }

    /** The session of this request, if it lies locked for idleness. */
    static @Nullable Session locked(HttpServletRequest request) {
        return (Session) request.getAttribute(LOCKED);
    }

    void start(Secret secret, HttpServletRequest request, HttpServletResponse response) {
        writeCookie(secret.text(), request, response);
    }

    /** Covers itself before its time: somebody leaves the desk, or the page saw nobody for long. */
    void lock(HttpServletRequest request) {
        var session = find(request);
        if (session != null && !session.locked()) {
            store.lock(session.key());
            recent.put(session.key(), session.asLocked());
            tellOtherServers();
        }
    }

    void forget(String key) {
        recent.forget(key);
        tellOtherServers();
    }

    void forgetIf(Predicate<Session> wanted) {
        recent.forgetIf(wanted);
        tellOtherServers();
    }

    /** Whoever changed something sees it at once, whichever server answers next. */
    private static void tellOtherServers() {
        if (RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            var cookie =
                    ResponseCookie.from(CHANGED, "1")
                            .path("/")
                            .httpOnly(true)
                            .sameSite("Lax")
                            .secure(attributes.getRequest().isSecure())
                            .maxAge(KEPT.plusSeconds(1))
                            .build();
            attributes.getResponse().addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        writeCookie("", request, response);
    }

    private static void writeCookie(
            String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .maxAge(value.isEmpty() ? 0 : -1)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static @Nullable Secret secret(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .map(Secret::new)
                        .orElse(null);
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // signing in opens the session itself
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return secret(request) != null;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return load(exchange.getRequest());
    }

    /** Pages that are open to all, and assets, ask for nobody: they cost no query. */
    private final class Lazily implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private @Nullable SecurityContext loaded;

        Lazily(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (loaded == null) {
                loaded = load(request);
            }
            return loaded;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
