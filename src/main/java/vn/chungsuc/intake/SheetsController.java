package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.assessment.CellText;
import vn.chungsuc.intake.Plan.Outcome;
import vn.chungsuc.intake.view.SheetsPage;
import vn.chungsuc.intake.view.TablePage;
import vn.chungsuc.shared.Language;
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
    private final UndoSheets undoSheets;
    private final SheetChanges changes;
    private final AreaQueries area;
    private final Clock clock;

    SheetsController(
            ReturnedSheets returned,
            SaveSheets saveSheets,
            UndoSheets undoSheets,
            SheetChanges changes,
            AreaQueries area,
            Clock clock) {
        this.returned = returned;
        this.saveSheets = saveSheets;
        this.undoSheets = undoSheets;
        this.changes = changes;
        this.area = area;
        this.clock = clock;
    }

    @GetMapping
    String sheets(
            @PathVariable int id,
            @RequestParam(defaultValue = "") String hoi,
            Officer officer,
            Model model) {
        officer.require(Permission.ENTER_VALUES);
        var sheets = returned.open(officer, id);
        model.addAttribute("page", page(officer, sheets, hoi.equals("hoan-tac")));
        return "intake/sheetsPage";
    }

    private SheetsPage page(Officer officer, ReturnedSheets.Returned sheets, boolean asks) {
        var upload = sheets.upload();
        var thisYear = LocalDate.now(clock).getYear();
        return new SheetsPage(
                upload.id(),
                upload.fileName(),
                tr(sheets.set().name()),
                sheets.year(),
                upload.isSaved() ? saved(officer, sheets, asks) : null,
                sheets.year() < thisYear
                        ? tr("Đây là phiếu năm %d, không phải năm nay.", sheets.year())
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

    private SheetsPage.Saved saved(Officer officer, ReturnedSheets.Returned sheets, boolean asks) {
        var upload = sheets.upload();
        return new SheetsPage.Saved(
                tr(
                        "Đã lưu %d ô của %d đơn vị lúc %s.",
                        upload.cells(), upload.units(), Vi.time(upload.savedAt())),
                sheets.sheets().values().stream()
                        .map(one -> new TablePage.Link(one.unit().fullName(), one.at().path()))
                        .toList(),
                upload.undoneAt() == null ? null : Vi.time(upload.undoneAt()),
                upload.undoneAt() == null && changes.count(officer.scope(), upload.id()) > 0,
                asks,
                changes.changedSince(officer.scope(), upload.id()).stream()
                        .map(place -> place(sheets, place))
                        .toList());
    }

    /** «Xã Đồng Tháp, 3.1: đang là 95%». */
    private static String place(ReturnedSheets.Returned sheets, SheetChanges.Place place) {
        var indicator = sheets.set().indicators().get(place.position());
        var sheet = sheets.sheets().get(place.unit());
        return sheet == null
                ? place.unit() + ", " + indicator.code()
                : tr(
                        "%s, chỉ tiêu %s: đang là %s",
                        sheet.unit().fullName(),
                        indicator.code(),
                        CellText.of(indicator, sheet.cell(indicator)));
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
                        tr("từ chối"),
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
                    case NEW -> tr("mới");
                    case CHANGED -> tr("thay đổi");
                    case REFUSED -> tr("từ chối");
                    default -> tr("như cũ");
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

    @PostMapping("/hoan-tac")
    String undo(@PathVariable int id, Officer officer) {
        undoSheets.handle(officer, id);
        return "redirect:/nhap-bang/phieu/" + id;
    }

    /** The workbook as it came, what was refused coloured and with the reason beside it. */
    @GetMapping("/tep-danh-dau.xlsx")
    void marked(@PathVariable int id, Officer officer, HttpServletResponse response)
            throws IOException {
        officer.require(Permission.ENTER_VALUES);
        var sheets = Language.inVietnamese(() -> returned.open(officer, id));
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

    private static SheetBookWriter.@Nullable Returned of(
            ReturnedSheets.Returned sheets, String unit, String code) {
        return sheets.rows().stream()
                .filter(row -> row.line().unit().equals(unit))
                .filter(row -> row.rows() != null && row.line().indicator().equals(code))
                .findFirst()
                .map(SheetsController::returned)
                .orElse(null);
    }

    private static SheetBookWriter.@Nullable Returned returned(ReturnedSheets.Row row) {
        var rows = row.rows();
        var planned = row.planned();
        return rows == null || planned == null
                ? null
                : new SheetBookWriter.Returned(
                        rows.inputs(),
                        row.line().version(),
                        rows.taken(),
                        planned.part(),
                        planned.field(),
                        row.refusal());
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
