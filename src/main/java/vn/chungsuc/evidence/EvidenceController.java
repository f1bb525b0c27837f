package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.evidence.EvidencePages.Typed;
import vn.chungsuc.evidence.EvidencePages.Wanted;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The evidence of a unit and year: listed, brought in, filed. */
@Controller
@RequestMapping("/minh-chung/{unit}/{year}")
class EvidenceController {

    private static final String FIELD = "cho-";

    private final Sheets sheets;
    private final EvidencePages pages;
    private final BringFiles bring;
    private final FileEvidence fileEvidence;

    EvidenceController(
            Sheets sheets, EvidencePages pages, BringFiles bring, FileEvidence fileEvidence) {
        this.sheets = sheets;
        this.pages = pages;
        this.bring = bring;
        this.fileEvidence = fileEvidence;
    }

    @GetMapping
    String page(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestParam(defaultValue = "") String loc,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String xong,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var sheet = sheet(officer, unit, year, bo, ngay);
        var wanted = new Wanted(ListFilter.of(loc), q.strip(), Said.of(xong), List.of(), Map.of());
        model.addAttribute("page", pages.page(officer, sheet, wanted));
        return "evidence/evidencePage";
    }

    /** Files, a folder's files, or a ZIP, as a plain form sends them. */
    @PostMapping("/tep")
    String receive(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestParam(name = "tep", required = false) @Nullable List<MultipartFile> files,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var sheet = sheet(officer, unit, year, bo, ngay);
        MayAttach.check(officer, sheet);
        var lines = bring.all(officer, sheet, files == null ? List.of() : files, Set.of());
        if (lines.stream().noneMatch(line -> line.refusal() != null)) {
            return "redirect:"
                    + new EvidencePaths(sheet.at()).page("xong=nhan-" + lines.size())
                    + "#chua-xep";
        }
        response.setStatus(422);
        var taken = lines.stream().filter(line -> line.refusal() == null).count();
        var said = taken == 0 ? null : tr("Đã nhận %d tệp.", taken);
        model.addAttribute(
                "page",
                pages.page(officer, sheet, new Wanted(ListFilter.ALL, "", said, lines, Map.of())));
        return "evidence/evidencePage";
    }

    /** Accepts proposals and files the rest: each field names the places of one file. */
    @PostMapping("/xep")
    String place(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestParam Map<String, String> fields,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        var sheet = sheet(officer, unit, year, bo, ngay);
        MayAttach.check(officer, sheet);
        var wanted = new HashMap<Long, Set<Place>>();
        var typed = new HashMap<Long, Typed>();
        read(sheet, fields, wanted, typed);
        if (typed.values().stream().anyMatch(one -> one.error() != null)) {
            response.setStatus(422);
            model.addAttribute(
                    "page",
                    pages.page(
                            officer,
                            sheet,
                            new Wanted(ListFilter.ALL, "", null, List.of(), typed)));
            return "evidence/evidencePage";
        }
        var moved = fileEvidence.handle(officer, sheet, wanted);
        return "redirect:" + new EvidencePaths(sheet.at()).page("xong=xep-" + moved);
    }

    private static void read(
            Sheet sheet,
            Map<String, String> fields,
            Map<Long, Set<Place>> wanted,
            Map<Long, Typed> typed) {
        var names = new PlaceNames(sheet.set());
        for (var field : fields.entrySet()) {
            var id = id(field.getKey());
            if (id != null && !field.getValue().isBlank()) {
                try {
                    wanted.put(id, names.read(field.getValue()));
                    typed.put(id, new Typed(field.getValue(), null));
                } catch (PlaceNames.UnknownPlace unknown) {
                    typed.put(id, new Typed(field.getValue(), unknown.sentence()));
                }
            }
        }
    }

    private static @Nullable Long id(String field) {
        var number = field.startsWith(FIELD) ? field.substring(FIELD.length()) : "";
        return number.matches("\\d{1,18}") ? Long.valueOf(number) : null;
    }

    private Sheet sheet(
            Officer officer, String unit, int year, @Nullable String set, @Nullable LocalDate on) {
        return sheets.read(officer.scope(), sheets.address(officer.scope(), unit, year, set, on));
    }
}
