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

import vn.chungsuc.plans.MovePlan.Move;
import vn.chungsuc.plans.view.VersionsPage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.List;
import java.util.Map;

/** A plan on its way, its amendments, and what each of them changed. */
@Controller
@RequestMapping("/ke-hoach/{id:\\d+}")
class StepController {

    private static final int LONGEST = 1000;

    private final PlanQueries plans;
    private final ContentQueries contents;
    private final PlanHeads heads;
    private final PlanPages pages;
    private final MovePlan move;
    private final AmendPlan amend;

    StepController(
            PlanQueries plans,
            ContentQueries contents,
            PlanHeads heads,
            PlanPages pages,
            MovePlan move,
            AmendPlan amend) {
        this.plans = plans;
        this.contents = contents;
        this.heads = heads;
        this.pages = pages;
        this.move = move;
        this.amend = amend;
    }

    @PostMapping("/buoc")
    String move(
            @PathVariable long id,
            @RequestParam String viec,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        if (!officer.may(Permission.DRAFT_DOCUMENTS)) {
            officer.require(Permission.APPROVE_PLANS);
        }
        var chosen = Move.of(viec);
        if (chosen == null) {
            throw new NotFound();
        }
        officer.require(chosen.permission());
        if (chosen.needsReason() && isUnfit(reason)) {
            return refused(
                    officer,
                    id,
                    "reason",
                    tr("Viết vì sao trả lại, không quá %d chữ.", LONGEST),
                    reason,
                    model,
                    response);
        }
        move.handle(officer, id, chosen, reason.isBlank() ? null : reason.strip());
        return "redirect:/ke-hoach/" + id;
    }

    @PostMapping("/dieu-chinh")
    String amend(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        if (isUnfit(why)) {
            return refused(
                    officer,
                    id,
                    "why",
                    tr("Viết vì sao điều chỉnh, không quá %d chữ.", LONGEST),
                    why,
                    model,
                    response);
        }
        return "redirect:/ke-hoach/" + amend.handle(officer, id, why.strip());
    }

    private static boolean isUnfit(String reason) {
        return reason.isBlank() || reason.length() > LONGEST;
    }

    private String refused(
            Officer officer,
            long id,
            String field,
            String sentence,
            String typed,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        return pages.page(
                officer, id, List.of(new Fault(field, sentence)), Map.of(field, typed), model);
    }

    /** Every version of the year, and what this one says otherwise than the one it amends. */
    @GetMapping("/thay-doi")
    String versions(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        var scope = officer.scope();
        var plan = plans.require(scope, id);
        var former = plan.amendsId() == null ? null : plans.require(scope, plan.amendsId());
        model.addAttribute(
                "page",
                new VersionsPage(
                        heads.of(officer, plan, "/thay-doi"),
                        plans.versions(scope, plan),
                        former,
                        former == null
                                ? List.of()
                                : Differences.between(
                                        former,
                                        contents.of(scope, former.id()),
                                        plan,
                                        contents.of(scope, id)),
                        plans.steps(scope, id)));
        return "plans/versionsPage";
    }
}
