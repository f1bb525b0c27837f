package vn.chungsuc.assessment;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.util.Map;

/** A file of values by token: all of it or nothing. */
@RestController
@RequestMapping("/api/v1/assessments/{set}/{year}/values")
class BulkApi {

    /** What is still read of a body refused, so that the sender hears why. */
    private static final long READ_OUT = 256L << 20;

    private static final Map<String, BulkFile.Format> FORMATS =
            Map.of(
                    "text/csv", BulkFile.Format.CSV,
                    "application/x-ndjson", BulkFile.Format.NDJSON,
                    "application/ndjson", BulkFile.Format.NDJSON,
                    "application/jsonl", BulkFile.Format.NDJSON);

    private final BulkValues bulkValues;
    private final CriteriaSets sets;

    BulkApi(BulkValues bulkValues, CriteriaSets sets) {
        this.bulkValues = bulkValues;
        this.sets = sets;
    }

    @PostMapping
    ResponseEntity<BulkResult> save(
            @PathVariable String set,
            @PathVariable int year,
            @RequestParam(defaultValue = "false") boolean replace,
            HttpServletRequest request,
            Officer officer)
            throws IOException {
        officer.require(Permission.ENTER_VALUES);
        sets.require(set);
        SheetAddress.of("", set, year, null);
        if (request.getContentLengthLong() > BulkFile.LONGEST) {
            request.getInputStream().skip(READ_OUT);
            throw TooLarge.file();
        }
        var file =
                BulkFile.of(officer, set, year, replace, format(request), request.getInputStream());
        var result = bulkValues.handle(file);
        return ResponseEntity.status(
                        result.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(result);
    }

    private static BulkFile.Format format(HttpServletRequest request) {
        var type = request.getContentType();
        var format = type == null ? null : FORMATS.get(plain(type));
        if (format == null) {
            throw new OtherFormat();
        }
        return format;
    }

    private static @Nullable String plain(String type) {
        try {
            var media = MediaType.parseMediaType(type);
            return media.getType() + "/" + media.getSubtype();
        } catch (org.springframework.http.InvalidMediaTypeException e) {
            return null;
        }
    }

    private static class OtherFormat extends RuntimeException {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> otherFormat(OtherFormat format) {
        return problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "Gửi text/csv (UTF-8) hoặc application/x-ndjson.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(TooLarge body, HttpServletRequest request)
            throws IOException {
        request.getInputStream().skip(READ_OUT);
        return problem(HttpStatus.CONTENT_TOO_LARGE, String.valueOf(body.getMessage()));
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String sentence) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, sentence)).build();
    }
}
