package vn.chungsuc.plans;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.plans.Contents.Basis;
import vn.chungsuc.plans.view.FactsPage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The period of a plan, the plan above it, its legal bases. */
@Controller
@RequestMapping("/ke-hoach/{id:\\d+}/thong-tin")
class FactsController {

    private static final String TAB = "/thong-tin";

    private final PlanQueries plans;
    private final ContentQueries contents;
    private final SourceQueries sources;
    private final PlanHeads heads;
    private final ChangePlan change;

    FactsController(
            PlanQueries plans,
            ContentQueries contents,
            SourceQueries sources,
            PlanHeads heads,
            ChangePlan change) {
        this.plans = plans;
        this.contents = contents;
        this.sources = sources;
        this.heads = heads;
        this.change = change;
    }

    @GetMapping
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        return show(officer, id, null, List.of(), model);
    }

    @PostMapping
    String save(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var plan = plans.require(officer.scope(), id);
        var form = new WorkForm(typed);
        var period = form.period();
        if (period == null) {
            response.setStatus(422);
            return show(officer, id, typed, form.faults(), model);
        }
        var parent = parent(officer, plan, typed.getOrDefault("parent", ""));
        var text = typed.getOrDefault("parentText", "").strip();
        change.handle(
                officer,
                id,
                List.of(
                        new ChangePlan.SetOut(
                                period.first(),
                                period.last(),
                                parent,
                                text.isEmpty() ? null : text,
                                bases(officer, plan, typed))));
        return "redirect:/ke-hoach/" + id + TAB;
    }

    private @Nullable Long parent(Officer officer, Plan plan, String typed) {
        return plans.above(officer.scope(), plan).stream()
                .map(Plan::id)
                .filter(known -> typed.equals("" + known))
                .findFirst()
                .orElse(null);
    }

    /** The lines as typed, and one of the register behind them; a line unchanged keeps its link. */
    private List<Basis> bases(Officer officer, Plan plan, Map<String, String> typed) {
        var before = contents.bases(officer.scope(), plan.id());
        var bases = new ArrayList<Basis>();
        typed.getOrDefault("bases", "")
                .lines()
                .map(line -> line.strip().replaceFirst("^[-+•]\\s*", "").replaceFirst("[;.]$", ""))
                .filter(line -> !line.isEmpty())
                .limit(60)
                .forEach(line -> bases.add(linked(before, line, bases.size() + 1)));
        var more = typed.getOrDefault("more", "");
        sources.citable(officer.scope(), plan.unitId()).stream()
                .filter(source -> source.key().equals(more))
                .findFirst()
                .ifPresent(source -> bases.add(cited(source, bases.size() + 1)));
        return bases;
    }

    private static Basis linked(List<Basis> before, String line, int at) {
        return before.stream()
                .filter(one -> one.words().equals(line))
                .findFirst()
                .map(one -> new Basis(at, line, one.documentId(), one.checkId()))
                .orElseGet(() -> new Basis(at, line, null, null));
    }

    private static Basis cited(SourceQueries.Source source, int at) {
        var id = Long.valueOf(source.key().substring(2));
        var register = source.key().startsWith("d-");
        return new Basis(at, Citations.of(source), register ? id : null, register ? null : id);
    }

    private String show(
            Officer officer,
            long id,
            @Nullable Map<String, String> typed,
            List<Fault> faults,
            Model model) {
        var scope = officer.scope();
        var plan = plans.require(scope, id);
        var bases = contents.bases(scope, id);
        var head = heads.of(officer, plan, TAB);
        model.addAttribute(
                "page",
                new FactsPage(
                        head,
                        bases,
                        head.may() ? plans.above(scope, plan) : List.of(),
                        head.may()
                                ? sources.citable(scope, plan.unitId()).stream()
                                        .map(one ->
                                                new FactsPage.Source(one.key(), Citations.of(one)))
                                        .toList()
                                : List.of(),
                        typed != null ? typed : standing(plan, bases),
                        faults));
        return "plans/factsPage";
    }

    private static Map<String, String> standing(Plan plan, List<Basis> bases) {
        return Map.of(
                "first", Vi.date(plan.firstDay()),
                "last", Vi.date(plan.lastDay()),
                "parent", plan.parentId() == null ? "" : "" + plan.parentId(),
                "parentText", plan.parentText() == null ? "" : plan.parentText(),
                "bases", bases.stream().map(Basis::words).collect(Collectors.joining("\n")));
    }
}
