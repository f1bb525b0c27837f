package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of a plan and the tasks they become. */
@Controller
@RequestMapping("/ke-hoach/{id:\\d+}" + GivePages.TAB)
class GiveController {

    private final PlanQueries plans;
    private final GivePages pages;
    private final GiveTasks give;

    GiveController(PlanQueries plans, GivePages pages, GiveTasks give) {
        this.plans = plans;
        this.pages = pages;
        this.give = give;
    }

    @GetMapping
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        var plan = plans.require(officer.scope(), id);
        model.addAttribute("page", pages.page(officer, plan));
        return "plans/givePage";
    }

    /**
     * @param giu the lines chosen
     */
    @PostMapping
    String give(
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<String> giu,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        var plan = plans.require(officer.scope(), id);
        if (!plan.own()) {
            throw new Forbidden();
        }
        var ticked = Set.copyOf(giu);
        if (ticked.isEmpty()) {
            return refused(
                    officer,
                    plan,
                    typed,
                    ticked,
                    List.of(new Fault("lines", tr("Chọn ít nhất một dòng."))),
                    model,
                    response);
        }
        try {
            give.handle(officer, id, typed, ticked);
        } catch (GiveTasks.Unfit unfit) {
            return refused(officer, plan, typed, ticked, unfit.faults(), model, response);
        }
        return "redirect:" + plan.path() + GivePages.TAB;
    }

    private String refused(
            Officer officer,
            Plan plan,
            Map<String, String> typed,
            Set<String> ticked,
            List<Fault> faults,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", pages.page(officer, plan, typed, ticked, faults));
        return "plans/givePage";
    }
}
