package vn.chungsuc.documents;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.reader.CheckJson;
import vn.chungsuc.reader.Unreadable;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A paper read and checked by token; nothing is kept. */
@RestController
@RequestMapping("/api/v1/document-checks")
class CheckApi {

    private final CheckDocument check;

    CheckApi(CheckDocument check) {
        this.check = check;
    }

    /** The very line {@code check --format json} prints. */
    @PostMapping(
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CheckJson.class)))
    void check(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        if (file == null) {
            throw new NoFile();
        }
        if (file.getSize() > CheckDocument.LARGEST) {
            throw new TooLong();
        }
        var name = String.valueOf(file.getOriginalFilename());
        var line = CheckJson.line(name, check.read(name, file.getBytes()).reading());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static class NoFile extends RuntimeException {}

    private static class TooLong extends RuntimeException {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noFile(NoFile none) {
        return problem(HttpStatus.BAD_REQUEST, "Gửi văn bản trong phần «file» (multipart).");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLong(TooLong file) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "Tệp quá 50 MB.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(Unreadable file) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(file.getMessage()));
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String sentence) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, sentence)).build();
    }
}
