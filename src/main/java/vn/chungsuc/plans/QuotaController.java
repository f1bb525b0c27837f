package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.plans.Contents.Quota;
import vn.chungsuc.plans.view.QuotaPage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.shared.VietnameseNumber;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of a target is handed down to each unit below, held against the sum. */
@Controller
@RequestMapping("/ke-hoach/{id:\\d+}/muc-tieu/{target:\\d+}/giao")
class QuotaController {

    private final PlanQueries plans;
    private final ContentQueries contents;
    private final Figures figures;
    private final PlanHeads heads;
    private final TargetPages targets;
    private final ChangePlan change;

    QuotaController(
            PlanQueries plans,
            ContentQueries contents,
            Figures figures,
            PlanHeads heads,
            TargetPages targets,
            ChangePlan change) {
        this.plans = plans;
        this.contents = contents;
        this.figures = figures;
        this.heads = heads;
        this.targets = targets;
        this.change = change;
    }

    @GetMapping
    String page(@PathVariable long id, @PathVariable long target, Officer officer, Model model) {
        officer.require(Permission.READ);
        return show(officer, id, target, null, List.of(), model);
    }

    @PostMapping
    String save(
            @PathVariable long id,
            @PathVariable long target,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var plan = plans.require(officer.scope(), id);
        targets.require(officer.scope(), plan, target);
        var faults = new ArrayList<Fault>();
        var quotas = new LinkedHashMap<Integer, BigDecimal>();
        for (var unit : figures.below(officer.scope(), plan)) {
            var field = "q-" + unit.unitId();
            var value = value(typed.getOrDefault(field, "").strip(), field, faults);
            if (value != null) {
                quotas.put(unit.unitId(), value);
            }
        }
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return show(officer, id, target, typed, faults, model);
        }
        change.handle(officer, id, List.of(new ChangePlan.HandDown(target, quotas)));
        return "redirect:" + plan.path() + "/muc-tieu/" + target + "/giao";
    }

    /** Null where nothing is handed down, or with a fault. */
    private static @Nullable BigDecimal value(String typed, String field, List<Fault> faults) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            var value = VietnameseNumber.value(typed);
            if (value.signum() < 0) {
                faults.add(new Fault(field, tr("Giá trị không thể là số âm.")));
            }
            return value;
        } catch (VietnameseNumber.Unreadable unreadable) {
            faults.add(new Fault(field, String.valueOf(unreadable.getMessage())));
            return null;
        }
    }

    private String show(
            Officer officer,
            long id,
            long targetId,
            @Nullable Map<String, String> typed,
            List<Fault> faults,
            Model model) {
        var scope = officer.scope();
        var plan = plans.require(scope, id);
        var target = targets.require(scope, plan, targetId);
        var quotas = contents.of(scope, id).quotasOf(targetId);
        var sum = QuotaSum.of(target, quotas);
        var theirs = plansBelow(officer, plan);
        var lines =
                figures.below(scope, plan).stream()
                        .map(unit -> {
                            var own = theirs.get(unit.unitId());
                            return new QuotaPage.Line(
                                    unit.unitId(),
                                    unit.fullName(),
                                    typed == null
                                            ? standing(quotas, unit.unitId())
                                            : typed.getOrDefault("q-" + unit.unitId(), ""),
                                    own == null ? null : own.state().word(),
                                    own == null ? null : own.path(),
                                    own == null ? "" : own.state().look());
                        })
                        .toList();
        model.addAttribute(
                "page",
                new QuotaPage(
                        heads.of(officer, plan, TargetPages.TAB),
                        target,
                        target.goal().text(target.measure()),
                        lines,
                        sum == null ? null : sum.sentence(target),
                        sum == null || sum.agrees(),
                        faults));
        return "plans/quotaPage";
    }

    private Map<Integer, Plan> plansBelow(Officer officer, Plan plan) {
        var found = new LinkedHashMap<Integer, Plan>();
        plans.below(officer.scope(), plan).forEach(one -> found.putIfAbsent(one.unitId(), one));
        return found;
    }

    private static String standing(List<Quota> quotas, int unit) {
        return quotas.stream()
                .filter(one -> one.unitId() == unit)
                .map(one -> Vi.number(one.value()))
                .findFirst()
                .orElse("");
    }
}
