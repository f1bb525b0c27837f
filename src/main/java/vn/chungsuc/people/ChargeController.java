package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.units.AsOf;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who is in charge in one unit; giving it and ending it. */
@Controller
@RequestMapping("/phan-cong/{unit}")
class ChargeController {

    private final ChargePages pages;
    private final ChargeQueries queries;
    private final AssignCharge assignCharge;
    private final Units units;
    private final Clock clock;

    ChargeController(
            ChargePages pages,
            ChargeQueries queries,
            AssignCharge assignCharge,
            Units units,
            Clock clock) {
        this.pages = pages;
        this.queries = queries;
        this.assignCharge = assignCharge;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @PathVariable String unit,
            @RequestParam @Nullable String bo,
            @RequestParam @Nullable String ngay,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var on = AsOf.of(ngay, LocalDate.now(clock));
        model.addAttribute(
                "page", pages.of(officer, unit, bo, on, new LinkedMultiValueMap<>(), List.of()));
        return "people/chargePage";
    }

    @PostMapping
    String give(
            @PathVariable String unit,
            @RequestParam @Nullable String bo,
            @RequestParam @Nullable String ngay,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.MANAGE_PEOPLE);
        var on = AsOf.of(ngay, LocalDate.now(clock));
        var place = units.requireOwn(officer.scope(), unit, on.day());
        var form = new ChargeForm(typed);
        var given = form.read(pages.set(place, bo, on.day()));
        if (given == null) {
            return again(officer, unit, bo, on, typed, form.faults(), model, response);
        }
        try {
            assignCharge.handle(officer, place, given);
        } catch (Refused said) {
            var fault = new Fault("viec", said.sentence());
            return again(officer, unit, bo, on, typed, List.of(fault), model, response);
        } catch (NotFound gone) {
            var fault =
                    new Fault("member", tr("Chọn một thành viên đang giữ chức vào ngày bắt đầu."));
            return again(officer, unit, bo, on, typed, List.of(fault), model, response);
        }
        return back(unit, bo, ngay);
    }

    @PostMapping("/thoi/{charge:\\d+}")
    String end(
            @PathVariable String unit,
            @PathVariable int charge,
            @RequestParam @Nullable String bo,
            @RequestParam @Nullable String ngay,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.MANAGE_PEOPLE);
        var on = AsOf.of(ngay, LocalDate.now(clock));
        var place = units.requireOwn(officer.scope(), unit, on.day());
        if (queries.charge(officer.scope(), charge).unitId() != place.id()) {
            throw new NotFound();
        }
        var form = new ChargeForm(typed);
        var last = form.lastDay();
        if (last == null) {
            var fault = new Fault("thoi-" + charge, form.faults().getFirst().sentence());
            return again(officer, unit, bo, on, typed, List.of(fault), model, response);
        }
        assignCharge.handle(officer, charge, last);
        return back(unit, bo, ngay);
    }

    private static String back(String unit, @Nullable String bo, @Nullable String ngay) {
        return "redirect:/phan-cong/%s?bo=%s%s"
                .formatted(unit, bo == null ? "" : bo, ngay == null ? "" : "&ngay=" + ngay);
    }

    private String again(
            Officer officer,
            String unit,
            @Nullable String bo,
            AsOf on,
            MultiValueMap<String, String> typed,
            List<Fault> faults,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", pages.of(officer, unit, bo, on, typed, faults));
        return "people/chargePage";
    }
}
