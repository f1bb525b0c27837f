package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The targets of a plan: their list, the form of one, what is known beside it while it is typed.
 */
@Controller
@RequestMapping("/ke-hoach/{id:\\d+}/muc-tieu")
class TargetController {

    private final PlanQueries plans;
    private final TargetPages pages;
    private final ChangePlan change;
    private final CriteriaSets sets;

    TargetController(PlanQueries plans, TargetPages pages, ChangePlan change, CriteriaSets sets) {
        this.plans = plans;
        this.pages = pages;
        this.change = change;
        this.sets = sets;
    }

    /**
     * @param sua the target whose form is open, «moi» for a new one
     */
    @GetMapping
    String list(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sua,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var plan = plans.require(officer.scope(), id);
        var may = plan.own() && plan.isOpen() && officer.may(Permission.DRAFT_DOCUMENTS);
        var form =
                !may || sua.isEmpty()
                        ? null
                        : sua.matches("\\d{1,18}")
                                ? pages.of(
                                        officer,
                                        plan,
                                        pages.require(officer.scope(), plan, Long.parseLong(sua)))
                                : pages.blank(officer, plan);
        model.addAttribute("page", pages.page(officer, plan, form));
        return "plans/targetsPage";
    }

    /** What is known of what is being typed; nothing is saved. */
    @GetMapping("/hien-trang")
    String baseline(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var plan = plans.require(officer.scope(), id);
        model.addAttribute("baseline", pages.baseline(officer, plan, typed));
        return "plans/baseline";
    }

    @PostMapping
    String save(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var plan = plans.require(officer.scope(), id);
        var typed = sent.toSingleValueMap();
        var named = units(sent);
        var form = new TargetForm(typed, plan, sets.require(plan.setId()));
        var target = form.read(named, pages.countable(officer, plan));
        if (target == null) {
            return refused(officer, plan, typed, named, form.faults(), model, response);
        }
        try {
            var aim =
                    new ChangePlan.Aim(
                            pages.withBaseline(officer, plan, target), new ArrayList<>(named));
            change.handle(officer, id, List.of(aim));
        } catch (ChangePlan.Clash clash) {
            var fault =
                    new Fault(
                            "value",
                            tr(
                                    "Có người vừa sửa chỉ tiêu này. Xem số mới ở danh sách rồi lưu"
                                        + " lại."));
            return refused(
                    officer,
                    plan,
                    latest(officer, plan, typed),
                    named,
                    List.of(fault),
                    model,
                    response);
        }
        return "redirect:" + plan.path() + TargetPages.TAB;
    }

    /** Saving again then counts from what stands. */
    private Map<String, String> latest(Officer officer, Plan plan, Map<String, String> typed) {
        var standing =
                pages.require(officer.scope(), plan, Long.parseLong(typed.getOrDefault("id", "0")));
        var again = new java.util.HashMap<>(typed);
        again.put("version", "" + standing.version());
        return again;
    }

    @PostMapping("/bo")
    String remove(@PathVariable long id, @RequestParam long target, Officer officer) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        change.handle(officer, id, List.of(new ChangePlan.Remove("target", "" + target)));
        return "redirect:/ke-hoach/" + id + TargetPages.TAB;
    }

    private String refused(
            Officer officer,
            Plan plan,
            Map<String, String> typed,
            Set<Integer> named,
            List<Fault> faults,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        var id = typed.getOrDefault("id", "");
        var standing =
                id.matches("[1-9]\\d{0,17}")
                        ? pages.require(officer.scope(), plan, Long.parseLong(id))
                        : null;
        var form = pages.form(officer, plan, standing, typed, named, faults);
        model.addAttribute("page", pages.page(officer, plan, form));
        return "plans/targetsPage";
    }

    private static Set<Integer> units(MultiValueMap<String, String> sent) {
        return sent.getOrDefault("don-vi", List.of()).stream()
                .filter(one -> one.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
