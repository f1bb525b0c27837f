package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.files.Spool;
import vn.chungsuc.files.Uploads;
import vn.chungsuc.files.Uploads.Upload;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Files in pieces, so that a broken line costs one piece: the core of the tus protocol (POST
 * begins, HEAD tells how far, PATCH goes on). The answer to the last piece says what became of the
 * file.
 */
@Controller
@RequestMapping("/minh-chung/{unit}/{year}/tai-len")
class SendController {

    private static final long MOST = 101L << 20;
    private static final int LONGEST = 400;
    private static final String OFFSET = "Upload-Offset";

    private final Sheets sheets;
    private final Uploads uploads;
    private final ReceiveFiles receive;

    SendController(Sheets sheets, Uploads uploads, ReceiveFiles receive) {
        this.sheets = sheets;
        this.uploads = uploads;
        this.receive = receive;
    }

    /** What became of a file, or of each file of a ZIP. */
    record Outcome(List<Result> files) {}

    /**
     * @param refusal the sentence why it was not taken in; null: it was
     */
    record Result(String name, @Nullable String refusal, boolean known, String proposed) {}

    /**
     * @param name as it came, with its folders
     * @param size in bytes
     * @param mark what the browser tells the same file by: size and day of its last change
     * @param places where to file it; empty leaves it to the name
     */
    @PostMapping
    ResponseEntity<Outcome> begin(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestParam(name = "ten") String name,
            @RequestParam(name = "co") long size,
            @RequestParam(name = "dau", defaultValue = "") String mark,
            @RequestParam(name = "cho", defaultValue = "") String places,
            Officer officer) {
        var sheet = sheet(officer, unit, year, bo, ngay);
        MayAttach.check(officer, sheet, places(sheet, places));
        if (size < 1 || size > MOST) {
            return refused(
                    name,
                    size < 1
                            ? tr("Tệp rỗng. Chọn lại tệp.")
                            : tr("Tệp quá 100 MB. Tách thành nhiều tệp."));
        }
        var upload =
                uploads.begin(officer.accountId(), key(sheet, places), cut(name), size, cut(mark));
        return ResponseEntity.created(URI.create(path(sheet, upload)))
                .header(OFFSET, String.valueOf(upload.received()))
                .build();
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> howFar(
            @PathVariable String unit,
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            Officer officer) {
        var sheet = sheet(officer, unit, year, bo, ngay);
        MayAttach.check(officer, sheet);
        var upload = uploads.require(officer.accountId(), id);
        return ResponseEntity.ok()
                .header(OFFSET, String.valueOf(upload.received()))
                .header("Upload-Length", String.valueOf(upload.size()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @PatchMapping("/{id}")
    ResponseEntity<Outcome> goOn(
            @PathVariable String unit,
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestHeader(name = OFFSET) long at,
            Officer officer,
            HttpServletRequest request)
            throws IOException {
        var sheet = sheet(officer, unit, year, bo, ngay);
        MayAttach.check(officer, sheet);
        var before = uploads.require(officer.accountId(), id);
        if (!before.place().startsWith(key(sheet, ""))) {
            throw new NotFound();
        }
        var piece = request.getInputStream().readNBytes(Uploads.MOST_AT_ONCE);
        var after = uploads.append(officer.accountId(), id, at, piece);
        if (after.isEmpty()) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .header(OFFSET, String.valueOf(before.received()))
                    .build();
        }
        return after.get().isWhole()
                ? ResponseEntity.ok(whole(officer, sheet, after.get()))
                : ResponseEntity.noContent()
                        .header(OFFSET, String.valueOf(after.get().received()))
                        .build();
    }

    private Outcome whole(Officer officer, Sheet sheet, Upload upload) throws IOException {
        var wanted = places(sheet, upload.place().substring(key(sheet, "").length()));
        try (var spool = Spool.open()) {
            uploads.spool(upload, spool.at());
            var lines = receive.receive(officer, sheet, upload.name(), spool.at(), wanted);
            uploads.end(upload);
            return new Outcome(lines.stream().map(SendController::result).toList());
        }
    }

    private static Result result(ReceiveFiles.Line line) {
        var kept = line.kept();
        return new Result(
                line.name(),
                line.refusal(),
                kept != null && kept.known(),
                kept == null ? "" : kept.proposed());
    }

    private static ResponseEntity<Outcome> refused(String name, String sentence) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
                .body(new Outcome(List.of(new Result(name, sentence, false, ""))));
    }

    private static Set<Place> places(Sheet sheet, String typed) {
        try {
            return new PlaceNames(sheet.set()).read(typed);
        } catch (PlaceNames.UnknownPlace unknown) {
            throw new NotFound();
        }
    }

    private static String key(Sheet sheet, String places) {
        return "minh-chung %d/%d/%s %s"
                .formatted(sheet.unit().id(), sheet.year(), sheet.set().id(), places);
    }

    private static String path(Sheet sheet, Upload upload) {
        return new EvidencePaths(sheet.at()).at("/tai-len/" + upload.id());
    }

    private static String cut(String text) {
        return text.isBlank() ? "tep" : text.substring(Math.max(0, text.length() - LONGEST));
    }

    private Sheet sheet(
            Officer officer, String unit, int year, @Nullable String set, @Nullable LocalDate on) {
        return sheets.read(officer.scope(), sheets.address(officer.scope(), unit, year, set, on));
    }
}
