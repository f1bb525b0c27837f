package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.UploadedWorkbook.Unfit;
import vn.chungsuc.shared.Vi;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** Where an office brings its spreadsheets, and those it has brought. */
@Controller
class IntakeController {

    private static final int ALL = 10_000;

    private final UploadQueries uploads;
    private final ReceiveTable receiveTable;
    private final ReceiveSheets receiveSheets;
    private final Tables tables;
    private final AreaQueries area;
    private final Clock clock;

    IntakeController(
            UploadQueries uploads,
            ReceiveTable receiveTable,
            ReceiveSheets receiveSheets,
            Tables tables,
            AreaQueries area,
            Clock clock) {
        this.uploads = uploads;
        this.receiveTable = receiveTable;
        this.receiveSheets = receiveSheets;
        this.tables = tables;
        this.area = area;
        this.clock = clock;
    }

    @Bean
    static MenuEntry intakeEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK,
                12,
                "Nhập từ bảng tính",
                "/nhap-bang",
                null,
                Permission.ENTER_VALUES);
    }

    @GetMapping("/nhap-bang")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String xep,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable Integer nam,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.ENTER_VALUES);
        model.addAttribute("fault", "");
        form(officer, bo, nam, model);
        return page(q, xep, Math.clamp(trang, 1, 10_000) - 1, officer, request, model);
    }

    private String page(
            String q,
            String sort,
            int page,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        var total = uploads.count(officer.scope(), q.strip());
        model.addAttribute("q", q);
        model.addAttribute(
                "uploads",
                uploads.list(officer.scope(), q.strip(), sort, page, UploadQueries.PAGE));
        model.addAttribute("listing", Listing.of(request, page, UploadQueries.PAGE, total, sort));
        return "intake/intakePage";
    }

    /** The workbook one would most likely take; of one asked for in vain, why there is none. */
    private void form(Officer officer, @Nullable String set, @Nullable Integer asked, Model model) {
        var usual =
                area.usual(officer.scope(), LocalDate.now(clock).getYear())
                        .orElseGet(() -> first(LocalDate.now(clock).getYear()));
        var year = asked == null ? usual.year() : asked;
        var options = tables.options(year);
        var chosen =
                options.stream()
                        .filter(one -> one.id().equals(set == null ? usual.set() : set))
                        .findFirst()
                        .orElse(null);
        var none =
                asked != null
                        && chosen != null
                        && area.units(officer.scope(), chosen.head().level(), year).isEmpty();
        model.addAttribute("year", year);
        model.addAttribute("sets", options);
        model.addAttribute("set", chosen == null ? "" : chosen.id());
        model.addAttribute(
                "none",
                none ? tr("Năm %d địa bàn của bạn không có đơn vị nào để ghi phiếu.", year) : "");
    }

    private AreaQueries.Usual first(int year) {
        return tables.options(year).stream()
                .findFirst()
                .map(one -> new AreaQueries.Usual(one.id(), year))
                .orElseGet(() -> new AreaQueries.Usual("", year));
    }

    @GetMapping("/nhap-bang.xlsx")
    void xlsx(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.ENTER_VALUES);
        var list = uploads.list(officer.scope(), q.strip(), xep, 0, ALL);
        Spreadsheet.answer(
                response,
                "bang-da-nhap.xlsx",
                book -> {
                    var sheet = book.sheet("Bảng đã nhập", 40, 20, 26, 18, 10, 10, 10);
                    sheet.header(
                            "Tệp",
                            "Lúc",
                            "Người nạp",
                            "Trạng thái",
                            "Ô đã lưu",
                            "Đơn vị",
                            "Từ chối");
                    list.forEach(one ->
                            sheet.row(
                                    one.fileName(),
                                    Vi.time(one.uploadedAt()),
                                    one.uploadedBy(),
                                    Language.inVietnamese(one::state),
                                    one.cells(),
                                    one.units(),
                                    one.refused()));
                });
    }

    /** A file: understood as far as possible, or the sentence that says why not. */
    @PostMapping("/nhap-bang")
    String receive(
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        officer.require(Permission.ENTER_VALUES);
        try {
            var name = file == null ? "" : String.valueOf(file.getOriginalFilename());
            var bytes = file == null ? new byte[0] : file.getBytes();
            var origin = SheetBookReader.origin(bytes);
            if (origin == null && !officer.may(Permission.DECLARE)) {
                throw new Unfit(
                        tr(
                                "Vai trò của bạn nạp phiếu Excel đã điền; bảng của cơ quan do người"
                                        + " được giao khai báo nạp."));
            }
            return origin == null
                    ? "redirect:/nhap-bang/" + receiveTable.handle(officer, name, bytes)
                    : "redirect:/nhap-bang/phieu/"
                            + receiveSheets.handle(officer, origin, name, bytes);
        } catch (Unfit unfit) {
            response.setStatus(422);
            model.addAttribute("fault", unfit.sentence());
            form(officer, null, null, model);
            return page("", "", 0, officer, request, model);
        }
    }
}
