package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import io.github.bucket4j.Bucket;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * At most ten tries a minute for one name from one address. It stands before the CSRF check, so
 * that tries without a token count too.
 */
class SignInRate extends OncePerRequestFilter {

    private static final int TRIES = 10;
    private static final int PASSKEYS = 300;
    private static final int MOST = 20_000;

    private final Map<String, Bucket> buckets =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                            return size() > MOST;
                        }
                    });

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().startsWith("/dang-nhap")
                || request.getRequestURI().equals("/dang-nhap/khoa");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var name = name(request);
        var key = request.getRemoteAddr() + " " + name.substring(0, Math.min(name.length(), 60));
        var tries = isPasskey(request) ? PASSKEYS : TRIES;
        var taken =
                buckets.computeIfAbsent(key, _ -> bucket(tries)).tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        var wait = Math.max(1, Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        response.sendError(
                HttpStatus.TOO_MANY_REQUESTS.value(),
                tr("Thử đăng nhập quá nhiều lần. Đợi %d giây rồi thử lại.", wait));
    }

    /** The code comes without a name: the browser between the two steps stands for it. */
    private static String name(HttpServletRequest request) {
        if (isPasskey(request)) {
            return PasskeyDoorController.PATH;
        }
        var half = WebUtils.getCookie(request, SecondStepController.COOKIE);
        return half != null && request.getRequestURI().equals(SecondStepController.PATH)
                ? half.getValue()
                : String.valueOf(request.getParameter("username")).strip().toLowerCase(Locale.ROOT);
    }

    /** Nobody guesses a signature: this only keeps off a flood, from all who share an address. */
    private static boolean isPasskey(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PasskeyDoorController.PATH);
    }

    private static Bucket bucket(int tries) {
        return Bucket.builder()
                .addLimit(l -> l.capacity(tries).refillGreedy(tries, Duration.ofMinutes(1)))
                .build();
    }
}
