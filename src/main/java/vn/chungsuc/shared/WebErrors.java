package vn.chungsuc.shared;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import tools.jackson.databind.DatabindException;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** The ways to say no, once for all pages and the API. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class WebErrors {

    private static final Logger LOG = LoggerFactory.getLogger(WebErrors.class);

    private final Refusals refusals;

    WebErrors(Refusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    Object refused(Refused no, HttpServletRequest request, HttpServletResponse response) {
        return refusals.say(ErrorPage.refused(no.sentence()), request, response);
    }

    /** Only APIs are told so; a page shows its form again. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> faulty(Faulty sent) {
        return Refusals.faults(HttpStatus.UNPROCESSABLE_CONTENT, sent.faults());
    }

    @ExceptionHandler
    Object unreadable(
            HttpMessageNotReadableException body,
            HttpServletRequest request,
            HttpServletResponse response) {
        return body.getCause() instanceof DatabindException known && !known.getPath().isEmpty()
                ? Refusals.faults(HttpStatus.BAD_REQUEST, List.of(unread(known)))
                : refusals.say(ErrorPage.unreadable(400), request, response);
    }

    private static Fault unread(DatabindException known) {
        var field =
                known.getPath().stream()
                        .map(step -> String.valueOf(step.getPropertyName()))
                        .collect(Collectors.joining("."));
        return new Fault(
                field,
                tr("Không đọc được «%s». Ngày viết như 2026-11-05, từ khóa theo OpenAPI.", field));
    }

    @ExceptionHandler
    Object away(Away other, HttpServletRequest request, HttpServletResponse response) {
        return refusals.say(ErrorPage.away(other.sentence()), request, response);
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    Object absent(HttpServletRequest request, HttpServletResponse response) {
        return refusals.say(ErrorPage.notFound(), request, response);
    }

    @ExceptionHandler({Forbidden.class, AccessDeniedException.class})
    Object forbidden(Exception no, HttpServletRequest request, HttpServletResponse response) {
        var page =
                no instanceof Forbidden && no.getMessage() != null
                        ? ErrorPage.forbidden(no.getMessage())
                        : ErrorPage.forbidden();
        return refusals.say(page, request, response);
    }

    /** A code or year in the address that is none: nothing can stand there. */
    @ExceptionHandler
    Object mistyped(
            MethodArgumentTypeMismatchException value,
            HttpServletRequest request,
            HttpServletResponse response) {
        var inForm = request.getMethod().equals("POST");
        return refusals.say(
                inForm ? ErrorPage.unreadable(400) : ErrorPage.notFound(), request, response);
    }

    @ExceptionHandler
    Object tooLarge(
            MaxUploadSizeExceededException file,
            HttpServletRequest request,
            HttpServletResponse response) {
        return refusals.say(ErrorPage.tooLarge(), request, response);
    }

    @ExceptionHandler
    Object busy(
            TransientDataAccessException busy,
            HttpServletRequest request,
            HttpServletResponse response) {
        return refusals.away(
                Outage.behind(busy, Committing.hasBegun(request)).orElse(Outage.NOTHING_DONE),
                request,
                response);
    }

    /** Nobody listens any more. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    Object broken(Exception bug, HttpServletRequest request, HttpServletResponse response) {
        if (bug instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return refusals.say(known, request, response);
        }
        var outage = Outage.behind(bug, Committing.hasBegun(request));
        if (outage.isPresent()) {
            return refusals.away(outage.get(), request, response);
        }
        var reference = reference();
        LOG.error("{} at {} {}", reference, request.getMethod(), request.getRequestURI(), bug);
        return refusals.say(ErrorPage.broken(reference), request, response);
    }

    /** Short enough to be read over the telephone: K7-0412. */
    private static String reference() {
        var random = ThreadLocalRandom.current();
        return "%c%d-%04d"
                .formatted('A' + random.nextInt(26), random.nextInt(10), random.nextInt(10_000));
    }
}
