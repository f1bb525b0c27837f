package vn.chungsuc.intake;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.chungsuc.intake.Plan.Outcome;
import vn.chungsuc.intake.view.SheetsPage;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/** Sheets that came back as a workbook: preview, saving, and the file with its refusals marked. */
@Controller
@RequestMapping("/nhap-bang/phieu/{id:\\d+}")
class SheetsController {

    private final ReturnedSheets returned;
    private final SaveSheets saveSheets;
    private final AreaQueries area;
    private final Clock clock;

    SheetsController(
            ReturnedSheets returned, SaveSheets saveSheets, AreaQueries area, Clock clock) {
        this.returned = returned;
        this.saveSheets = saveSheets;
        this.area = area;
        this.clock = clock;
    }

    @GetMapping
    String sheets(@PathVariable int id, Officer officer, Model model) {
        officer.require(Permission.ENTER_VALUES);
        var sheets = returned.open(officer, id);
        model.addAttribute("page", page(officer, sheets));
        return "intake/sheetsPage";
    }

    private SheetsPage page(Officer officer, ReturnedSheets.Returned sheets) {
        var upload = sheets.upload();
        var thisYear = LocalDate.now(clock).getYear();
        return new SheetsPage(
                upload.id(),
                upload.fileName(),
                sheets.set().name(),
                sheets.year(),
                upload.isSaved()
                        ? "Đã lưu %d ô của %d đơn vị lúc %s."
                                .formatted(
                                        upload.cells(), upload.units(), Vi.time(upload.savedAt()))
                        : null,
                sheets.year() < thisYear
                        ? "Đây là phiếu năm %d, không phải năm nay.".formatted(sheets.year())
                        : null,
                "/tong-quan/%s?nam=%d&bo=%s"
                        .formatted(
                                area.home(officer.scope()).code(),
                                sheets.year(),
                                sheets.set().id()),
                sheets.count(Outcome.NEW),
                sheets.count(Outcome.CHANGED),
                sheets.count(Outcome.SAME),
                sheets.count(Outcome.REFUSED),
                sheets.units(),
                sheets.rows().stream()
                        .filter(row -> row.outcome() != Outcome.SAME)
                        .map(SheetsController::line)
                        .toList());
    }

    private static SheetsPage.Line line(ReturnedSheets.Row row) {
        var line = row.line();
        var unit = row.sheet() == null ? line.unit() : row.sheet().unit().fullName();
        var planned = row.planned();
        return planned == null
                ? new SheetsPage.Line(
                        line.number(),
                        unit,
                        line.code(),
                        "",
                        "",
                        "",
                        "từ chối",
                        "bad",
                        row.refusal())
                : line(line.number(), unit, planned);
    }

    static SheetsPage.Line line(int number, String unit, PlanCell.Planned planned) {
        return new SheetsPage.Line(
                number,
                unit,
                planned.indicator().code(),
                planned.indicator().name(),
                planned.before(),
                planned.after(),
                switch (planned.outcome()) {
                    case NEW -> "mới";
                    case CHANGED -> "thay đổi";
                    case REFUSED -> "từ chối";
                    default -> "như cũ";
                },
                switch (planned.outcome()) {
                    case NEW -> "new";
                    case CHANGED -> "chg";
                    case REFUSED -> "bad";
                    default -> "same";
                },
                planned.refusal());
    }

    @PostMapping("/luu")
    String save(@PathVariable int id, Officer officer) {
        saveSheets.handle(officer, id);
        return "redirect:/nhap-bang/phieu/" + id;
    }

    /** The workbook as it came, what was refused coloured and with the reason beside it. */
    @GetMapping("/tep-danh-dau.xlsx")
    void marked(@PathVariable int id, Officer officer, HttpServletResponse response)
            throws IOException {
        officer.require(Permission.ENTER_VALUES);
        var sheets = returned.open(officer, id);
        head(response, "danh-dau-" + sheets.upload().fileName());
        try (var writer =
                new SheetBookWriter(
                        officer,
                        sheets.set(),
                        sheets.year(),
                        area.home(officer.scope()).fullName(),
                        response.getOutputStream())) {
            for (var one : sheets.sheets().entrySet()) {
                writer.write(
                        one.getValue(), indicator -> of(sheets, one.getKey(), indicator.code()));
            }
        }
    }

    private static SheetBookWriter.@org.jspecify.annotations.Nullable Returned of(
            ReturnedSheets.Returned sheets, String unit, String code) {
        return sheets.rows().stream()
                .filter(row -> row.line().unit().equals(unit) && row.line().code().equals(code))
                .findFirst()
                .map(row ->
                        new SheetBookWriter.Returned(
                                row.line().inputs(),
                                row.line().version(),
                                row.line().taken(),
                                row.planned() == null ? null : row.planned().field(),
                                row.refusal()))
                .orElse(null);
    }

    static void head(HttpServletResponse response, String file) {
        response.setContentType(Spreadsheet.TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
