package vn.chungsuc.files;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Hands a file out: to be saved, or, of a few kinds, shown by itself; never run, never framed. */
public final class Download {

    private static final String NOTHING_RUNS = "sandbox; default-src 'none'";

    /** The browser's own reader of PDF needs an object; a sandbox would keep it shut. */
    private static final String ONLY_READ =
            "default-src 'none'; object-src 'self'; img-src 'self' data:; style-src"
                    + " 'unsafe-inline'; frame-ancestors 'none'";

    private Download() {}

    public static ResponseEntity<byte[]> of(StoredFile file, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(bytes.length)
                .eTag("\"" + file.sha256() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition("attachment", file))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(bytes);
    }

    /**
     * A file of any size, piece by piece.
     *
     * @param shown in the browser, where its kind allows
     */
    public static void send(
            StoredFile file, Files files, boolean shown, HttpServletResponse response)
            throws IOException {
        try (var bytes = files.open(file)) {
            head(file, shown, response);
            bytes.writeTo(response.getOutputStream());
        }
    }

    private static void head(StoredFile file, boolean shown, HttpServletResponse response) {
        var type = FileType.ofMedia(file.mediaType());
        var inline = shown && type.filter(FileType::isShown).isPresent();
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(HttpHeaders.ETAG, "\"" + file.sha256() + "\"");
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition(inline ? "inline" : "attachment", file));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                inline && type.get() == FileType.PDF ? ONLY_READ : NOTHING_RUNS);
    }

    /** What was made of a file for looking at. */
    public static ResponseEntity<byte[]> picture(StoredFile file, byte[] jpeg) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"anh.jpg\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .eTag("\"" + file.sha256() + "-xem\"")
                .body(jpeg);
    }

    private static String disposition(String kind, StoredFile file) {
        return ContentDisposition.builder(kind)
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
