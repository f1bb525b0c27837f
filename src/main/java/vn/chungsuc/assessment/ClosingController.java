package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.assessment.view.ClosingPage;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Closes an assessment year, and opens one again. */
@Controller
@RequestMapping("/danh-gia/khoa-so")
class ClosingController {

    private static final int LONGEST = 1000;

    private final Units units;
    private final SheetListQueries sheets;
    private final ClosedYearQueries years;
    private final CloseYear close;
    private final ReopenYear reopen;
    private final Clock clock;

    ClosingController(
            Units units,
            SheetListQueries sheets,
            ClosedYearQueries years,
            CloseYear close,
            ReopenYear reopen,
            Clock clock) {
        this.units = units;
        this.sheets = sheets;
        this.years = years;
        this.close = close;
        this.reopen = reopen;
        this.clock = clock;
    }

    @Bean
    static MenuEntry closingEntry() {
        return new MenuEntry(
                MenuEntry.Part.ADMIN,
                70,
                "Khóa sổ năm",
                "/danh-gia/khoa-so",
                null,
                Permission.CLOSE_YEARS);
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String unit, Officer officer, Model model) {
        officer.require(Permission.CLOSE_YEARS);
        var code = unit == null ? sheets.home(officer.scope()).code() : unit;
        model.addAttribute("page", page(officer, code));
        return "assessment/closingPage";
    }

    private ClosingPage page(Officer officer, String code) {
        var scope = officer.scope();
        var today = LocalDate.now(clock);
        var unit = units.requireOwn(scope, code, today);
        return new ClosingPage(
                unit,
                context(unit),
                today.getYear(),
                years.years(scope, unit.id()),
                years.closings(scope, unit.id()),
                years.reopenings(scope, unit.id()));
    }

    private static Context context(Unit unit) {
        return Context.of(unit.fullName(), null, unit.code(), null)
                .at("/danh-gia/khoa-so?unit={unit}", List.of());
    }

    /** The question, before a year is closed or opened again. */
    @GetMapping("/{unit}/{year}")
    String ask(@PathVariable String unit, @PathVariable int year, Officer officer, Model model) {
        officer.require(Permission.CLOSE_YEARS);
        return ask(officer, unit, year, "", null, model);
    }

    private String ask(
            Officer officer,
            String unit,
            int year,
            String reason,
            @Nullable String fault,
            Model model) {
        if (!CloseYear.mayEnd(year, LocalDate.now(clock))) {
            throw new NotFound();
        }
        model.addAttribute("page", page(officer, unit));
        model.addAttribute("year", year);
        model.addAttribute("reason", reason);
        model.addAttribute("fault", fault);
        return "assessment/closingQuestion";
    }

    @PostMapping("/{unit}/{year}/khoa")
    String close(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.CLOSE_YEARS);
        var fault = fault(reason, tr("Viết căn cứ hoặc lý do khóa sổ."));
        if (fault != null) {
            response.setStatus(422);
            return ask(officer, unit, year, reason, fault, model);
        }
        close.handle(officer, unit, year, reason.strip());
        return "redirect:/danh-gia/khoa-so?unit=" + unit;
    }

    @PostMapping("/{unit}/{year}/mo-lai")
    String reopen(
            @PathVariable String unit,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.CLOSE_YEARS);
        var fault = fault(reason, tr("Viết lý do mở lại: ai cho phép, để sửa gì."));
        if (fault != null) {
            response.setStatus(422);
            return ask(officer, unit, year, reason, fault, model);
        }
        reopen.handle(officer, unit, year, reason.strip());
        return "redirect:/danh-gia/khoa-so?unit=" + unit;
    }

    private static @Nullable String fault(String reason, String whenBlank) {
        if (reason.isBlank()) {
            return whenBlank;
        }
        return reason.length() > LONGEST ? tr("Dài quá %d chữ; viết gọn lại.", LONGEST) : null;
    }
}
