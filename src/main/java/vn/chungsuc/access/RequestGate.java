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

/** A password that must be changed comes before all work; a denial is put on record. */
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
        var due =
                known != null
                        && known.session() != null
                        && known.session().mustChange()
                        && !request.getRequestURI().equals(PasswordController.PATH)
                        && !request.getRequestURI().equals("/dang-xuat");
        if (!due) {
            return true;
        }
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(PasswordController.PATH);
        } else {
            response.setHeader("HX-Redirect", PasswordController.PATH);
        }
        return false;
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
