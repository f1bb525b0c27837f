package vn.chungsuc.assessment;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import vn.chungsuc.shared.Assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a browser needs to go on without a network: the worker that keeps pages, and the page of
 * what is typed and not sent yet. The figures themselves never stand here but in that browser.
 */
@Controller
class UnsentController {

    /** If one of these changes, pages kept with the old ones are kept anew. */
    private static final List<String> BELONG_TOGETHER =
            List.of(
                    "/webjars/htmx.org/dist/htmx.min.js",
                    "/webjars/bootstrap/css/bootstrap.min.css",
                    "/assets/app.css",
                    "/assets/work.css",
                    "/assets/app.js",
                    "/assets/lock.js",
                    "/assets/sheet.js",
                    "/assets/verdict.js",
                    "/assets/unsent.js",
                    "/assets/offline.js",
                    "/assets/queue.js",
                    "/assets/english.js",
                    "/assets/icons.svg");

    private final String worker;

    UnsentController() throws IOException {
        worker =
                new ClassPathResource("offline/worker.js")
                        .getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/chua-gui")
    String page() {
        return "assessment/unsentPage";
    }

    /** At the root, since a worker answers only for pages below its own address. */
    @GetMapping("/ngoai-tuyen.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .body(worker.replace("%VERSION%", version()));
    }

    private static String version() {
        var names = BELONG_TOGETHER.stream().map(Assets::url).collect(Collectors.joining());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(names.getBytes(StandardCharsets.UTF_8)), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
