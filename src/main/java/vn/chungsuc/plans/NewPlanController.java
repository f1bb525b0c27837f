package vn.chungsuc.plans;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.ArrayList;
import java.util.List;

/** Opens a plan: unit and year, then criteria set and issuing body. */
@Controller
@RequestMapping("/ke-hoach")
class NewPlanController {

    private final Choices choices;
    private final OpenPlan open;

    NewPlanController(Choices choices, OpenPlan open) {
        this.choices = choices;
        this.open = open;
    }

    @GetMapping("/moi")
    String form(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String unit,
            Officer officer,
            Model model) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var chosen = year == null ? choices.thisYear() : Math.clamp(year, 2010, 2100);
        model.addAttribute("form", choices.form(officer, chosen, unit, List.of()));
        return "plans/newPage";
    }

    @PostMapping
    String open(
            @RequestParam int year,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(required = false) @Nullable Integer body,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var faults = new ArrayList<Fault>();
        var of = choices.unit(officer, unit, year);
        var choice =
                of.existsIn(year) ? choices.read(officer, of, year, set, body, null, faults) : null;
        if (choice == null) {
            response.setStatus(422);
            model.addAttribute("form", choices.form(officer, year, unit, faults));
            return "plans/newPage";
        }
        return "redirect:/ke-hoach/" + open.handle(officer, choice);
    }
}
