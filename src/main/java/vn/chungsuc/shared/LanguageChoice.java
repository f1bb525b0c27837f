package vn.chungsuc.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/**
 * Which language a browser asked for, kept in a cookie of its own. The API has no cookie and so
 * always answers in Vietnamese.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LanguageChoice extends OncePerRequestFilter {

    private static final String COOKIE = "ngon-ngu";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = WebUtils.getCookie(request, COOKIE);
        if (asked == null) {
            chain.doFilter(request, response);
            return;
        }
        Language.speak(Language.of(asked.getValue()));
        try {
            chain.doFilter(request, response);
        } finally {
            Language.fallSilent();
        }
    }

    /** A refusal of a filter is said after the request it refused has ended. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    static void remember(
            Language language, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, language.code())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    /** The page the choice was made on; only its path, so never another site's. */
    static String pageBefore(@Nullable String referer) {
        try {
            var page = referer == null ? null : URI.create(referer);
            if (page == null
                    || page.getRawPath() == null
                    || !page.getRawPath().matches("/[^/\\\\].*")) {
                return "/";
            }
            return page.getRawQuery() == null
                    ? page.getRawPath()
                    : page.getRawPath() + "?" + page.getRawQuery();
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
