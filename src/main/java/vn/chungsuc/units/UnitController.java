package vn.chungsuc.units;

import jakarta.servlet.http.HttpServletRequest;
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

import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.view.UnitPage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** One unit as of a day, and the changes of those who may make them. */
@Controller
@RequestMapping("/don-vi/{code}")
class UnitController {

    private final Units units;
    private final UnitQueries queries;
    private final UnitPages pages;
    private final ChangeUnit changeUnit;
    private final Clock clock;

    UnitController(
            Units units, UnitQueries queries, UnitPages pages, ChangeUnit changeUnit, Clock clock) {
        this.units = units;
        this.queries = queries;
        this.pages = pages;
        this.changeUnit = changeUnit;
        this.clock = clock;
    }

    @Bean
    static MenuEntry unitsEntry() {
        return new MenuEntry(
                MenuEntry.Part.CATALOGUE, 10, "Đơn vị¦danh mục", "/don-vi", null, Permission.READ);
    }

    @GetMapping
    String page(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String ngay,
            @RequestParam(defaultValue = "1") int trang,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var on = AsOf.of(ngay, LocalDate.now(clock));
        var unit = find(officer, code, on);
        if (unit == null) {
            var last = queries.lastDay(officer.scope(), code, on.day()).orElseThrow(NotFound::new);
            return "redirect:/don-vi/" + code + "?ngay=" + Vi.date(last);
        }
        var change = officer.may(Permission.MANAGE_UNITS) ? SpliceForm.blank() : null;
        model.addAttribute("page", pages.page(officer.scope(), unit, on, trang, request, change));
        return "units/unitPage";
    }

    private @Nullable Unit find(Officer officer, String code, AsOf on) {
        try {
            return units.require(officer.scope(), code, on.day());
        } catch (NotFound e) {
            return null;
        }
    }

    /** Asks first; done only when the question comes back answered. */
    @PostMapping("/thay-doi")
    String change(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var on = AsOf.of(typed.get("ngay"), LocalDate.now(clock));
        var unit = units.requireOwn(officer.scope(), code, on.day());
        officer.require(Permission.MANAGE_UNITS);
        var form = new SpliceForm(typed);
        var splice = form.read(unit, officer, units);
        if (splice.isEmpty()) {
            response.setStatus(422);
            UnitPage page = pages.page(officer.scope(), unit, on, 1, request, form.again());
            model.addAttribute("page", page);
            return "units/unitPage";
        }
        if (!typed.containsKey("xac-nhan")) {
            changeUnit.check(officer, splice.get());
            model.addAttribute("unit", unit);
            model.addAttribute("words", splice.get().words());
            model.addAttribute("typed", typed);
            return "units/confirmPage";
        }
        changeUnit.handle(officer, splice.get());
        return "redirect:/don-vi/" + code + "?ngay=" + Vi.date(on.day());
    }
}
