package vn.chungsuc.access;

import jakarta.servlet.http.Cookie;

import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.chungsuc.access.Accounts.Assignment;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Officers for tests, made on first use: {@code mvc.perform(get("/…").with(officers.as("lan",
 * "thuong-truc-xa", "98001")))} for a page, {@code bearer(…)} for the API, {@code cookie(…)} and
 * {@code token(…)} for a real HTTP client or a browser.
 */
@Component
public class TestOfficers {

    public static final String PASSWORD = "Lua-chin-2026!";

    private final Accounts accounts;
    private final AccountStore store;
    private final SessionStore sessions;
    private final CreateToken createToken;
    private final Units units;
    private final Clock clock;

    TestOfficers(
            Accounts accounts,
            AccountStore store,
            SessionStore sessions,
            CreateToken createToken,
            Units units,
            Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.sessions = sessions;
        this.createToken = createToken;
        this.units = units;
        this.clock = clock;
    }

    /** Made once with {@link #PASSWORD}; later calls find it by its name, whatever they ask. */
    public int account(String username, String role, String unitCode, Integer... criteria) {
        var unit = units.find(unitCode, LocalDate.now(clock)).orElseThrow();
        return accounts.handle(
                username,
                "Officer " + username,
                PASSWORD,
                List.of(Assignment.of(role, unit.id(), List.of(criteria))),
                null);
    }

    public Officer officer(String username, String role, String unitCode, Integer... criteria) {
        account(username, role, unitCode, criteria);
        var key = new Secret(cookie(username, role, unitCode, criteria)).key();
        return java.util.Objects.requireNonNull(sessions.find(key, LocalDate.now(clock))).officer();
    }

    /** The value of the cookie {@code chungsuc} of a new session. */
    public String cookie(String username, String role, String unitCode, Integer... criteria) {
        var account = account(username, role, unitCode, criteria);
        var secret = Secret.random();
        var assignment = store.assignments(account, LocalDate.now(clock)).getFirst();
        sessions.open(
                secret.hash(), account, assignment, OffsetDateTime.now(clock), null, "a test");
        return secret.text();
    }

    public String token(String username, String role, String unitCode, Integer... criteria) {
        account(username, role, unitCode, criteria);
        return createToken.handle(username, "a test");
    }

    public RequestPostProcessor as(
            String username, String role, String unitCode, Integer... criteria) {
        var cookie = new Cookie(Sessions.COOKIE, cookie(username, role, unitCode, criteria));
        return request -> {
            request.setCookies(cookie);
            return request;
        };
    }

    public RequestPostProcessor bearer(
            String username, String role, String unitCode, Integer... criteria) {
        var token = token(username, role, unitCode, criteria);
        return request -> {
            request.addHeader("Authorization", "Bearer " + token);
            return request;
        };
    }
}
