package vn.chungsuc.reporting;

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
import vn.chungsuc.reporting.SaveNarrative.NarrativeClash;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

/** One report while it is written: its paper, sources and parts. */
@Controller
@RequestMapping("/bao-cao/{id:\\d+}")
class ReportController {

    private static final int LONGEST = 20_000;

    private final ReportPages pages;
    private final SaveNarrative saveNarrative;

    ReportController(ReportPages pages, SaveNarrative saveNarrative) {
        this.pages = pages;
        this.saveNarrative = saveNarrative;
    }

    /**
     * @param so the figure whose source is asked for
     * @param phan the part to be written
     * @param chen with the open petitions put in
     */
    @GetMapping
    String page(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String so,
            @RequestParam(required = false) @Nullable String phan,
            @RequestParam(defaultValue = "false") boolean chen,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        var panel = panel(officer, id, so, phan, chen);
        if (fragment != null && !panel.isEmpty()) {
            model.addAttribute("panel", panel);
            return "reporting/panel";
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
        var kept = words.substring(0, Math.min(words.length(), LONGEST));
        try {
            saveNarrative.handle(officer, id, part, kept, version);
        } catch (NarrativeClash clash) {
            response.setStatus(409);
            var panel = pages.clash(officer, id, part, kept);
            return pages.page(officer, id, panel, model);
        }
        return "redirect:/bao-cao/" + id + "#phan-" + part;
    }

    private PaperPanel panel(
            Officer officer, long id, @Nullable String so, @Nullable String phan, boolean insert) {
        if (so != null && so.startsWith("part:")) {
            return pages.part(officer, id, so.substring("part:".length()), false);
        }
        if (so != null) {
            return pages.source(officer, id, so);
        }
        return phan == null
                ? PaperPanel.empty(pages.path(id))
                : pages.part(officer, id, phan, insert);
    }
}
