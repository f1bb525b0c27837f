package vn.chungsuc.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

/**
 * A password that must be changed, then a second step that must be there, come before all work; a
 * denial is put on record.
 */
@Component
class RequestGate implements HandlerInterceptor, WebMvcConfigurer {

    private final Journal journal;

    RequestGate(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns("/assets/**", "/webjars/**", "/error", "/dang-nhap/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        var known = SignedIn.current();
        var session = known == null ? null : known.session();
        var first = session == null ? null : first(session);
        if (first == null || isOpenMeanwhile(request.getRequestURI(), first)) {
            return true;
        }
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(first);
        } else {
            response.setHeader("HX-Redirect", first);
        }
        return false;
    }

    /** The page of what must be done before anything else. */
    private static @Nullable String first(Session session) {
        if (session.mustChange()) {
            return PasswordController.PATH;
        }
        return session.mustEnrol() ? SecondFactorController.PATH : null;
    }

    private static boolean isOpenMeanwhile(String path, String first) {
        return path.equals(first)
                || path.startsWith(first + "/")
                || path.equals("/dang-xuat")
                || path.equals("/ngon-ngu");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        var known = SignedIn.current();
        if (response.getStatus() == 403 && known != null) {
            journal.record(
                    JournalEntry.by(
                            known.officer(),
                            "denied",
                            "request",
                            request.getMethod() + " " + request.getRequestURI()));
        }
    }
}
