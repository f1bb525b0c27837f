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

import vn.chungsuc.plans.Contents.Shortfall;
import vn.chungsuc.plans.view.ShortfallsPage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What fell short and why; it is carried over into the next year's plan. */
@Controller
@RequestMapping("/ke-hoach/{id:\\d+}/han-che")
class ShortfallController {

    private static final String TAB = "/han-che";
    private static final int LONGEST = 2000;

    private final PlanQueries plans;
    private final ContentQueries contents;
    private final PlanHeads heads;
    private final ChangePlan change;

    ShortfallController(
            PlanQueries plans, ContentQueries contents, PlanHeads heads, ChangePlan change) {
        this.plans = plans;
        this.contents = contents;
        this.heads = heads;
        this.change = change;
    }

    /**
     * @param sua the entry whose form is open, «moi» a new one
     */
    @GetMapping
    String page(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sua,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        return show(officer, id, sua, null, List.of(), model);
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
        var words = typed.getOrDefault("words", "").strip();
        var kind = typed.getOrDefault("kind", "");
        var faults = new ArrayList<Fault>();
        if (words.isEmpty() || words.length() > LONGEST) {
            faults.add(new Fault("words", tr("Viết một, hai câu, không quá %d chữ.", LONGEST)));
        }
        if (!Shortfall.KINDS.contains(kind)) {
            faults.add(new Fault("kind", tr("Chọn đây là hạn chế hay nguyên nhân nào.")));
        }
        var known = typed.getOrDefault("entry", "");
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return show(officer, id, known.isEmpty() ? "moi" : known, typed, faults, model);
        }
        var field = typed.getOrDefault("field", "").strip();
        var shortfall =
                new Shortfall(
                        known.matches("\\d{1,18}") ? Long.parseLong(known) : 0,
                        0,
                        kind,
                        words,
                        field.isEmpty() ? null : field,
                        plan.year());
        change.handle(officer, id, List.of(new ChangePlan.Own(shortfall)));
        return "redirect:/ke-hoach/" + id + TAB;
    }

    @PostMapping("/bo")
    String remove(@PathVariable long id, @RequestParam long entry, Officer officer) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        change.handle(officer, id, List.of(new ChangePlan.Remove("shortfall", "" + entry)));
        return "redirect:/ke-hoach/" + id + TAB;
    }

    private String show(
            Officer officer,
            long id,
            String edited,
            @Nullable Map<String, String> typed,
            List<Fault> faults,
            Model model) {
        var plan = plans.require(officer.scope(), id);
        var all = contents.shortfalls(officer.scope(), id);
        var head = heads.of(officer, plan, TAB);
        var open = head.may() || typed != null ? edited : "";
        model.addAttribute(
                "page",
                new ShortfallsPage(
                        head,
                        List.of(
                                group("LIMITATION", tr("Tồn tại, hạn chế"), all),
                                group("OBJECTIVE", tr("Nguyên nhân khách quan"), all),
                                group("SUBJECTIVE", tr("Nguyên nhân chủ quan"), all)),
                        open,
                        typed != null ? typed : standing(open, all),
                        faults));
        return "plans/shortfallsPage";
    }

    private static ShortfallsPage.Group group(String kind, String title, List<Shortfall> all) {
        return new ShortfallsPage.Group(
                kind, title, all.stream().filter(one -> one.kind().equals(kind)).toList());
    }

    private static Map<String, String> standing(String edited, List<Shortfall> all) {
        if (!edited.matches("\\d{1,18}")) {
            return Map.of("kind", "LIMITATION");
        }
        return all.stream()
                .filter(one -> edited.equals("" + one.id()))
                .findFirst()
                .map(one ->
                        Map.of(
                                "kind",
                                one.kind(),
                                "words",
                                one.words(),
                                "field",
                                one.field() == null ? "" : one.field(),
                                "entry",
                                "" + one.id()))
                .orElseThrow(NotFound::new);
    }
}
