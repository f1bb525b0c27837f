package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;

/** The sheet of a unit and year: shown, opened, carried verdicts confirmed. */
@Controller
@RequestMapping("/danh-gia/{unit}/{year}")
class SheetController {

    private final Sheets sheets;
    private final SheetPages pages;
    private final OpenSheet openSheet;
    private final ConfirmUnchanged confirmUnchanged;

    SheetController(
            Sheets sheets,
            SheetPages pages,
            OpenSheet openSheet,
            ConfirmUnchanged confirmUnchanged) {
        this.sheets = sheets;
        this.pages = pages;
        this.openSheet = openSheet;
        this.confirmUnchanged = confirmUnchanged;
    }

    @GetMapping
    String sheet(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestParam(defaultValue = "") String loc,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String ct,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var around = sheets.around(officer.scope(), unit, year, ngay);
        var set = bo == null ? around.usualSet() : bo;
        var sheet = sheets.read(officer.scope(), SheetAddress.of(unit, set, year, ngay));
        var panel =
                ct == null
                        ? null
                        : pages.panel(officer, sheet, sheet.set().requireIndicator(ct), null);
        var wanted = new SheetPages.Wanted(SheetFilter.of(loc), q, panel);
        model.addAttribute("page", pages.page(officer, sheet, around, wanted, Map.of()));
        return "assessment/sheetPage";
    }

    @PostMapping("/mo")
    String open(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            Officer officer) {
        var at = SheetAddress.of(unit, bo, year, ngay);
        openSheet.handle(officer, at);
        return "redirect:" + new SheetPaths(at).page();
    }

    /** All of them, one criterion's, or one indicator's. */
    @PostMapping("/xac-nhan")
    String confirm(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam String bo,
            @RequestParam(required = false) @Nullable LocalDate ngay,
            @RequestParam(name = "tieu-chi", required = false) @Nullable Integer criterion,
            @RequestParam(name = "chi-tieu", required = false) @Nullable String code,
            @RequestParam(name = "tat-ca", required = false) @Nullable String all,
            Officer officer) {
        var at = SheetAddress.of(unit, bo, year, ngay);
        var paths = new SheetPaths(at);
        if (code != null) {
            confirmUnchanged.handle(officer, at, one -> one.code().equals(code));
            return "redirect:" + paths.page() + "#" + paths.rowId(code);
        }
        if (criterion == null && all == null) {
            throw new NotFound();
        }
        Predicate<Indicator> which = one -> criterion == null || one.criterion() == criterion;
        confirmUnchanged.handle(officer, at, which);
        return "redirect:" + paths.page() + (criterion == null ? "" : "#tc-" + criterion);
    }
}
