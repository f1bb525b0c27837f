package vn.chungsuc.quickreport;

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

import vn.chungsuc.quickreport.SaveLine.LineClash;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.List;
import java.util.stream.Collectors;

/** One month's report while it is written: its paper, sources and parts. */
@Controller
@RequestMapping("/bao-cao/nhanh/{id:\\d+}")
class QuickReportController {

    private static final int LONGEST = 20_000;

    private final QuickDesk desk;
    private final QuickPages pages;
    private final SaveLine saveLine;

    QuickReportController(QuickDesk desk, QuickPages pages, SaveLine saveLine) {
        this.desk = desk;
        this.pages = pages;
        this.saveLine = saveLine;
    }

    /**
     * @param so the figure whose source is asked for; one of an indicator not met leads whoever may
     *     write it to its cause
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
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.READ);
        var laid = desk.lay(officer.scope(), id);
        if (so != null && so.startsWith("lack:") && pages.mayExplain(officer, laid)) {
            var address = "/bao-cao/nhanh/" + id + "/nguyen-nhan#ct-" + so.substring(5);
            if (fragment == null) {
                return "redirect:" + address;
            }
            response.setHeader("HX-Redirect", address);
            return "quickreport/empty";
        }
        var panel = pages.panel(officer, laid, so, phan, chen);
        if (fragment != null && !panel.isEmpty()) {
            model.addAttribute("panel", panel);
            model.addAttribute("below", pages.below(officer, laid, panel));
            return "quickreport/panel";
        }
        return pages.page(officer, laid, panel, model);
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
        return save(officer, id, part, kept, version, model, response);
    }

    /** What units below wrote is put under what stands there, each with its name. */
    @PostMapping("/phan/{part}/gop")
    String takeOver(
            @PathVariable long id,
            @PathVariable String part,
            @RequestParam(defaultValue = "") List<String> xa,
            @RequestParam int version,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var laid = desk.lay(officer.scope(), id);
        var saved = laid.lines().get(part);
        var taken =
                pages.below(officer, laid, part).stream()
                        .filter(one -> xa.contains(one.code()))
                        .map(one -> "- " + one.name() + ": " + oneLine(one.words()))
                        .collect(Collectors.joining("\n"));
        var words = saved == null ? taken : saved.words() + "\n" + taken;
        return save(officer, id, part, words, version, model, response);
    }

    private static String oneLine(String words) {
        return words.lines()
                .map(line -> line.strip().replaceFirst("^[-+•] *", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String save(
            Officer officer,
            long id,
            String part,
            String words,
            int version,
            Model model,
            HttpServletResponse response) {
        try {
            saveLine.handle(officer, id, part, words, version);
        } catch (LineClash clash) {
            response.setStatus(409);
            var laid = desk.lay(officer.scope(), id);
            var panel = pages.clash(officer, laid, part, words);
            return pages.page(officer, laid, panel, model);
        }
        return "redirect:/bao-cao/nhanh/" + id + "#phan-" + part;
    }
}
