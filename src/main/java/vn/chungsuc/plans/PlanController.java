package vn.chungsuc.plans;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.documents.PaperPanel;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.List;

/** One plan as its paper, and its parts. */
@Controller
@RequestMapping("/ke-hoach/{id:\\d+}")
class PlanController {

    private static final int LONGEST = 20_000;

    private final PlanPages pages;
    private final ChangePlan change;

    PlanController(PlanPages pages, ChangePlan change) {
        this.pages = pages;
        this.change = change;
    }

    /**
     * @param phan the part to be written
     * @param chen with the open petitions put in
     */
    @GetMapping
    String page(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String phan,
            @RequestParam(defaultValue = "false") boolean chen,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var plan = pages.plan(officer, id);
        var panel =
                phan == null || !plan.isOpen()
                        ? PaperPanel.empty(plan.path())
                        : pages.part(officer, plan, phan, chen);
        if (fragment != null && !panel.isEmpty()) {
            model.addAttribute("panel", panel);
            return "plans/panel";
        }
        return pages.page(officer, id, panel, model);
    }

    @PostMapping("/phan/{part}")
    String write(
            @PathVariable long id,
            @PathVariable String part,
            @RequestParam String words,
            @RequestParam int version,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var plan = pages.plan(officer, id);
        pages.template(plan).requirePart(part);
        var kept = words.substring(0, Math.min(words.length(), LONGEST));
        try {
            change.handle(officer, id, List.of(new ChangePlan.Write(part, kept, version)));
        } catch (ChangePlan.Clash clash) {
            response.setStatus(409);
            var beside = pages.clash(officer, plan, part, kept);
            return pages.page(officer, id, beside, model);
        }
        return "redirect:/ke-hoach/" + id + "#phan-" + part;
    }
}
