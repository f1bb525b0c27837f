package vn.chungsuc.evidence;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.files.Download;
import vn.chungsuc.files.Files;
import vn.chungsuc.files.Previews;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One file of the evidence: shown, handed out, filed, described, taken out and put back. */
@Controller
@RequestMapping("/minh-chung/{unit}/{year}/tep/{id:\\d+}")
class FileController {

    private final Sheets sheets;
    private final EvidenceQueries queries;
    private final FilePages pages;
    private final FileEvidence fileEvidence;
    private final DescribeEvidence describe;
    private final RemoveEvidence remove;
    private final Files files;
    private final Previews previews;

    FileController(
            Sheets sheets,
            EvidenceQueries queries,
            FilePages pages,
            FileEvidence fileEvidence,
            DescribeEvidence describe,
            RemoveEvidence remove,
            Files files,
            Previews previews) {
        this.sheets = sheets;
        this.queries = queries;
        this.pages = pages;
        this.fileEvidence = fileEvidence;
        this.describe = describe;
        this.remove = remove;
        this.files = files;
        this.previews = previews;
    }

    /** Which file an address names. */
    record At(String unit, int year, long id, @Nullable String bo, @Nullable LocalDate ngay) {}

    @GetMapping
    String file(At at, Officer officer, Model model) {
        officer.require(Permission.READ);
        return page(officer, sheet(officer, at), at.id(), Map.of(), List.of(), model);
    }

    @GetMapping("/noi-dung")
    void content(
            At at,
            @RequestParam(defaultValue = "") String xem,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var item = queries.require(officer.scope(), sheet(officer, at), at.id());
        Download.send(files.require(item.fileId()), files, !xem.isEmpty(), response);
    }

    /** A HEIC photo, small, as browsers show it. */
    @GetMapping("/anh")
    ResponseEntity<byte[]> picture(At at, Officer officer) {
        officer.require(Permission.READ);
        var item = queries.require(officer.scope(), sheet(officer, at), at.id());
        if (!Photo.is(item)) {
            throw new NotFound();
        }
        var file = files.require(item.fileId());
        var jpeg = previews.of(file).jpeg();
        if (jpeg == null) {
            throw new NotFound();
        }
        return Download.picture(file, jpeg);
    }

    @PostMapping("/cho")
    String place(
            At at,
            @RequestParam(defaultValue = "") String cho,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        var sheet = sheet(officer, at);
        MayAttach.check(officer, sheet);
        try {
            var places = new PlaceNames(sheet.set()).read(cho);
            fileEvidence.handle(officer, sheet, Map.of(at.id(), places));
            return "redirect:" + new EvidencePaths(sheet.at()).item(at.id(), "");
        } catch (PlaceNames.UnknownPlace unknown) {
            response.setStatus(422);
            var fault = new Fault("cho", unknown.sentence());
            return page(officer, sheet, at.id(), Map.of("cho", cho), List.of(fault), model);
        }
    }

    @PostMapping("/thong-tin")
    String describe(
            At at,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        var sheet = sheet(officer, at);
        MayAttach.check(officer, sheet);
        var form = ParticularsForm.of(typed);
        if (!form.faults().isEmpty()) {
            response.setStatus(422);
            return page(officer, sheet, at.id(), typed, form.faults(), model);
        }
        describe.handle(officer, sheet, at.id(), form.read());
        return "redirect:" + new EvidencePaths(sheet.at()).item(at.id(), "");
    }

    /**
     * @param back puts back what was taken out
     */
    @PostMapping("/lan-go")
    String remove(
            At at, @RequestParam(name = "lai", defaultValue = "") String back, Officer officer) {
        var sheet = sheet(officer, at);
        MayAttach.check(officer, sheet);
        remove.handle(officer, sheet, at.id(), !back.isEmpty());
        return "redirect:"
                + new EvidencePaths(sheet.at()).page(back.isEmpty() ? "xong=go-1" : "xong=lai-1");
    }

    private String page(
            Officer officer,
            Sheet sheet,
            long id,
            Map<String, String> typed,
            List<Fault> faults,
            Model model) {
        model.addAttribute("page", pages.page(officer, sheet, id, typed, faults));
        return "evidence/filePage";
    }

    private Sheet sheet(Officer officer, At at) {
        var address = sheets.address(officer.scope(), at.unit(), at.year(), at.bo(), at.ngay());
        return sheets.read(officer.scope(), address);
    }
}
