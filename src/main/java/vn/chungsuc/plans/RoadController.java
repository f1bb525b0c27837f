package vn.chungsuc.plans;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.plans.ChangePlan.Change;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.List;
import java.util.Map;

/** Duties of a plan and the roadmap of its missing indicators. */
@Controller
@RequestMapping("/ke-hoach/{id:\\d+}/lo-trinh")
class RoadController {

    private final PlanQueries plans;
    private final RoadPages pages;
    private final ChangePlan change;
    private final CriteriaSets sets;

    RoadController(PlanQueries plans, RoadPages pages, ChangePlan change, CriteriaSets sets) {
        this.plans = plans;
        this.pages = pages;
        this.change = change;
        this.sets = sets;
    }

    /**
     * @param sua what is open: «c-1.1» an indicator, «n-12» a duty, «n-moi» a new one
     */
    @GetMapping
    String page(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sua,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var plan = plans.require(officer.scope(), id);
        model.addAttribute("page", pages.page(officer, plan, sua, null, List.of()));
        return "plans/roadPage";
    }

    @PostMapping("/chi-tieu")
    String road(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var plan = plans.require(officer.scope(), id);
        var code = typed.getOrDefault("chiTieu", "");
        sets.require(plan.setId()).requireIndicator(code);
        var form = new WorkForm(typed);
        var road = form.road();
        if (road == null) {
            response.setStatus(422);
            model.addAttribute(
                    "page", pages.page(officer, plan, "c-" + code, typed, form.faults()));
            return "plans/roadPage";
        }
        return done(officer, id, new ChangePlan.Lay(List.of(road)));
    }

    /** Every indicator still missing comes on the road, led by whoever is in charge of it. */
    @PostMapping("/them-het")
    String all(@PathVariable long id, Officer officer) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var missing = pages.allMissing(officer.scope(), plans.require(officer.scope(), id));
        return done(officer, id, new ChangePlan.Lay(missing));
    }

    @PostMapping("/chi-tieu/bo")
    String off(@PathVariable long id, @RequestParam String chiTieu, Officer officer) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        return done(officer, id, new ChangePlan.Remove("road", chiTieu));
    }

    @PostMapping("/nhiem-vu")
    String duty(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var plan = plans.require(officer.scope(), id);
        var form = new WorkForm(typed);
        var duty = form.duty();
        if (duty == null) {
            response.setStatus(422);
            var known = typed.getOrDefault("duty-id", "");
            var edited = known.isEmpty() ? "n-moi" : "n-" + known;
            model.addAttribute("page", pages.page(officer, plan, edited, typed, form.faults()));
            return "plans/roadPage";
        }
        return done(officer, id, new ChangePlan.Charge(duty));
    }

    @PostMapping("/nhiem-vu/bo")
    String drop(@PathVariable long id, @RequestParam long duty, Officer officer) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        return done(officer, id, new ChangePlan.Remove("duty", "" + duty));
    }

    private String done(Officer officer, long id, Change change) {
        this.change.handle(officer, id, List.of(change));
        return "redirect:/ke-hoach/" + id + RoadPages.TAB;
    }
}
