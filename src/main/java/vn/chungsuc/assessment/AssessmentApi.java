package vn.chungsuc.assessment;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** One unit's sheet by token: read whole, written indicator by indicator. */
@RestController
@RequestMapping("/api/v1/units/{code}/assessments/{set}/{year}")
class AssessmentApi {

    private static final int LONGEST_BODY = 16 << 10;
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private final Sheets sheets;
    private final SaveIndicatorValue saveIndicatorValue;

    AssessmentApi(Sheets sheets, SaveIndicatorValue saveIndicatorValue) {
        this.sheets = sheets;
        this.saveIndicatorValue = saveIndicatorValue;
    }

    @GetMapping
    AssessmentJson sheet(
            @PathVariable String code,
            @PathVariable String set,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable LocalDate on,
            Officer officer) {
        officer.require(Permission.READ);
        return AssessmentJson.of(
                sheets.read(officer.scope(), SheetAddress.of(code, set, year, on)));
    }

    @PutMapping("/indicators/{indicator}")
    ResponseEntity<AssessmentJson.IndicatorJson> save(
            @PathVariable String code,
            @PathVariable String set,
            @PathVariable int year,
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            HttpServletRequest request,
            Officer officer)
            throws IOException {
        var at = SheetAddress.of(code, set, year, on);
        var wanted = read(officer, at, ifMatch, request);
        var saved =
                saveIndicatorValue.handle(officer, at, indicator, wanted.entry(), wanted.version());
        return ResponseEntity.ok()
                .eTag(String.valueOf(saved.cell().version()))
                .body(
                        AssessmentJson.IndicatorJson.of(
                                saved.indicator(), saved.cell(), null, saved.dimension(), year));
    }

    private record Wanted(Entry entry, int version) {}

    /** What cannot be read is told only to those who may write there. */
    private Wanted read(
            Officer officer, SheetAddress at, @Nullable String ifMatch, HttpServletRequest request)
            throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        try {
            if (ifMatch == null) {
                throw new VersionMissing();
            }
            if (body.length > LONGEST_BODY) {
                throw new TooLarge("Thân yêu cầu lớn hơn %d KB.".formatted(LONGEST_BODY >> 10));
            }
            return new Wanted(ValueJson.read(body), version(ifMatch));
        } catch (VersionMissing | BadFigure | TooLarge unreadable) {
            sheets.read(officer.scope(), at);
            officer.require(Permission.ENTER_VALUES);
            throw unreadable;
        }
    }

    private static int version(String ifMatch) {
        var found = VERSION.matcher(ifMatch.strip());
        if (!found.matches()) {
            throw new BadFigure(
                    "If-Match phải là số phiên bản, ví dụ \"3\"; 0 khi chưa có số liệu.");
        }
        return Integer.parseInt(found.group(1));
    }

    private static class VersionMissing extends RuntimeException {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> versionMissing(VersionMissing none) {
        return problem(
                HttpStatus.PRECONDITION_REQUIRED,
                "Thiếu If-Match: gửi kèm phiên bản đã đọc; 0 khi chưa có số liệu.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bad(BadFigure figure) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, figure.sentence());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(TooLarge body) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, String.valueOf(body.getMessage()));
    }

    /** Both figures are known after this: the sender's own, and the one that stands. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> clash(Clash clash) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, clash.sentence());
        problem.setProperty(
                "current",
                AssessmentJson.IndicatorJson.of(
                        clash.indicator(), clash.current(), null, clash.dimension(), clash.year()));
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .header(HttpHeaders.ETAG, "\"" + clash.current().version() + "\"")
                .body(problem);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String sentence) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, sentence)).build();
    }
}
