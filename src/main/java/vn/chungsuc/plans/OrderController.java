package vn.chungsuc.plans;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.List;
import java.util.Map;

/** «Gợi ý thứ tự»: the roadmap's quarters from gap, cost and duration, under the year's budget. */
@Controller
@RequestMapping("/ke-hoach/{id:\\d+}/lo-trinh/goi-y")
class OrderController {

    private final PlanQueries plans;
    private final OrderPages pages;
    private final ChangePlan change;

    OrderController(PlanQueries plans, OrderPages pages, ChangePlan change) {
        this.plans = plans;
        this.pages = pages;
        this.change = change;
    }

    @GetMapping
    String page(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String budget,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.READ);
        var plan = plans.require(officer.scope(), id);
        var form = new WorkForm(Map.of("budget", budget));
        var bound = form.budget();
        if (!form.faults().isEmpty()) {
            response.setStatus(422);
        }
        model.addAttribute("page", pages.page(officer, plan, budget, bound, form.faults()));
        return "plans/orderPage";
    }

    /** Each indicator goes into the quarter suggested; it can be moved one by one after. */
    @PostMapping
    String take(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String budget,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var plan = plans.require(officer.scope(), id);
        var form = new WorkForm(Map.of("budget", budget));
        var bound = form.budget();
        if (!form.faults().isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", pages.page(officer, plan, budget, null, form.faults()));
            return "plans/orderPage";
        }
        var roads = pages.suggested(officer.scope(), plan, bound);
        change.handle(officer, id, List.of(new ChangePlan.Lay(roads)));
        return "redirect:" + plan.path() + RoadPages.TAB;
    }
}
