package vn.chungsuc.shared;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.Optional;

/** What filters and the container refuse before any controller sees it. */
@Controller
class ContainerErrors implements ErrorController {

    private final Refusals refusals;

    ContainerErrors(Refusals refusals) {
        this.refusals = refusals;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        var outage = outage(request);
        if (outage.isPresent()) {
            return refusals.away(outage.get(), request, response);
        }
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var page = code instanceof Integer status ? page(status, request) : ErrorPage.notFound();
        return refusals.say(page, request, response);
    }

    /** Who asks, or what the page shows, could not be read. */
    private static Optional<Outage> outage(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                ? Outage.behind(failure, Committing.hasBegun(request))
                : Optional.empty();
    }

    private static ErrorPage page(int status, HttpServletRequest request) {
        return switch (status) {
            case 401 -> ErrorPage.signedOut();
            case 403 ->
                    request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException
                            ? ErrorPage.stale()
                            : ErrorPage.forbidden();
            case 429 -> ErrorPage.tooManyTries(message(request));
            case 404 -> ErrorPage.notFound();
            case 413 -> ErrorPage.tooLarge();
            case 503 -> ErrorPage.busy();
            default ->
                    status < 500
                            ? ErrorPage.unreadable(status)
                            : ErrorPage.broken(tr("trong nhật ký máy chủ"));
        };
    }

    /** The sentence the filter at the door wrote itself. */
    private static String message(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_MESSAGE));
    }
}
