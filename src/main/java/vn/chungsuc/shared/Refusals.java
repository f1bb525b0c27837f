package vn.chungsuc.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says no in the tongue of the asker: a problem document, a note in the page's alert, or a page.
 */
@Component
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int RETRY_AFTER_SECONDS = 3;

    /** Nobody's: to know who asks may take the database that is away. */
    private static final Shell BARE = new Shell(null, List.of(), List.of(), false);

    private final Shells shells;

    Refusals(Shells shells) {
        this.shells = shells;
    }

    /** A change whose answer was lost is never told as failed. */
    Object away(Outage outage, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("The database did not answer {} {}", request.getMethod(), path(request));
        var reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (outage == Outage.MAY_BE_DONE && !reading) {
            response.setHeader("X-Outcome", "unknown");
            return say(ErrorPage.unknownOutcome(), request, response);
        }
        return say(ErrorPage.busy(), request, response);
    }

    Object say(ErrorPage page, HttpServletRequest request, HttpServletResponse response) {
        if (page.status() == 503) {
            response.setIntHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        if (path(request).startsWith("/api/")) {
            return problem(page);
        }
        response.setStatus(page.status());
        return "true".equals(request.getHeader("HX-Request"))
                ? note(page, response)
                : whole(page, request);
    }

    /**
     * What the framework could not read: a wrong method, a parameter missing, a body of another
     * kind.
     */
    Object say(ErrorResponse unreadable, HttpServletRequest request, HttpServletResponse response) {
        return path(request).startsWith("/api/")
                ? ResponseEntity.status(unreadable.getStatusCode())
                        .headers(unreadable.getHeaders())
                        .body(unreadable.getBody())
                : say(ErrorPage.unreadable(unreadable.getStatusCode().value()), request, response);
    }

    /** Every field with its sentence, and all of them in one for whoever shows one line. */
    static ResponseEntity<ProblemDetail> faults(HttpStatusCode status, List<Fault> faults) {
        var problem =
                ProblemDetail.forStatusAndDetail(
                        status,
                        faults.stream().map(Fault::sentence).collect(Collectors.joining(" ")));
        problem.setProperty("faults", faults);
        return ResponseEntity.of(problem).build();
    }

    private static ResponseEntity<ProblemDetail> problem(ErrorPage page) {
        var problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatusCode.valueOf(page.status()), String.join(" ", page.sentences()));
        problem.setTitle(page.title());
        return ResponseEntity.of(problem).build();
    }

    /** Into the alert, never over what is being edited. */
    private static ModelAndView note(ErrorPage page, HttpServletResponse response) {
        response.setHeader("HX-Retarget", "#alert");
        response.setHeader("HX-Reswap", "innerHTML");
        return new ModelAndView(
                "part/note",
                Map.of(
                        "shell",
                        BARE,
                        "look",
                        "err",
                        "strong",
                        page.title() + ".",
                        "text",
                        String.join(" ", page.sentences())));
    }

    private ModelAndView whole(ErrorPage page, HttpServletRequest request) {
        return new ModelAndView(
                "layout/errorPage",
                Map.of(
                        "shell",
                        page.status() == 503 ? BARE : shell(request),
                        "page",
                        page.backTo(from(request))));
    }

    /** The page that says the database is away must not need the database. */
    private Shell shell(HttpServletRequest request) {
        try {
            return shells.of(request);
        } catch (RuntimeException unreachable) {
            return BARE;
        }
    }

    private static String path(HttpServletRequest request) {
        var forwarded = request.getAttribute("jakarta.servlet.error.request_uri");
        return forwarded instanceof String original ? original : request.getRequestURI();
    }

    private static @Nullable String from(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer == null) {
            return null;
        }
        try {
            var page = URI.create(referer);
            var ours = request.getServerName().equals(page.getHost());
            var itself = isRead(request) && page.getRawPath().equals(path(request));
            return ours && !itself ? withQuery(page) : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static String withQuery(URI page) {
        return page.getRawQuery() == null
                ? page.getRawPath()
                : page.getRawPath() + "?" + page.getRawQuery();
    }

    /** An error is dispatched as a GET, whatever it was before. */
    private static boolean isRead(HttpServletRequest request) {
        var asked = request.getAttribute("jakarta.servlet.error.method");
        var method = asked instanceof String original ? original : request.getMethod();
        return method.equals("GET") || method.equals("HEAD");
    }
}
