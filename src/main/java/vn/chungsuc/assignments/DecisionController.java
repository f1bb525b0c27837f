package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.assignments.ChangeDecision.Drop;
import vn.chungsuc.assignments.ChangeDecision.Give;
import vn.chungsuc.assignments.ChangeDecision.Guarded;
import vn.chungsuc.assignments.ChangeDecision.Restart;
import vn.chungsuc.assignments.ChangeDecision.Settle;
import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedDay;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One decision: its paper, what it gives, what it changes. */
@Controller
@RequestMapping(AssignmentDecision.PATH + "/{id:\\d+}")
class DecisionController {

    private static final int LONGEST = 20_000;

    private final DecisionPages pages;
    private final LinePages linePages;
    private final DecisionQueries decisions;
    private final DocumentQueries documents;
    private final ChangeDecision change;
    private final Clock clock;

    DecisionController(
            DecisionPages pages,
            LinePages linePages,
            DecisionQueries decisions,
            DocumentQueries documents,
            ChangeDecision change,
            Clock clock) {
        this.pages = pages;
        this.linePages = linePages;
        this.decisions = decisions;
        this.documents = documents;
        this.change = change;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        return pages.page(officer, id, List.of(), Map.of(), model);
    }

    @GetMapping("/thay-doi")
    String changes(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        model.addAttribute("page", pages.changes(officer, id));
        return "assignments/changesPage";
    }

    /** Legal basis, duties and the day; the rest of the paper writes itself. */
    @PostMapping("/noi-dung")
    String settle(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        documents.requireOwn(officer.scope(), id);
        var faults = new ArrayList<Fault>();
        var day = typed.getOrDefault("effectiveOn", "").strip();
        var on = day.isEmpty() ? null : TypedDay.of(day);
        if (!day.isEmpty() && on == null) {
            faults.add(new Fault("effectiveOn", String.valueOf(TypedDay.fault(day))));
        }
        if (typed.getOrDefault("basis", "").isBlank()) {
            faults.add(new Fault("basis", tr("Ghi ít nhất một căn cứ.")));
        }
        if (typed.getOrDefault("duties", "").isBlank()) {
            faults.add(new Fault("duties", tr("Ghi trách nhiệm của người được phân công.")));
        }
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return pages.page(officer, id, faults, typed, model);
        }
        change.handle(officer, id, new Settle(on, text(typed, "basis"), text(typed, "duties")));
        return "redirect:" + pages.path(id);
    }

    private static String text(Map<String, String> typed, String field) {
        var words = typed.getOrDefault(field, "").strip().replace("\r", "");
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    @GetMapping("/{section:dia-ban|tieu-chi|co-quan}")
    String lines(
            @PathVariable long id,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String loc,
            @RequestParam(defaultValue = "1") int trang,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var of = section(officer, id, section);
        var filter = filter(request, q, loc, trang);
        model.addAttribute(
                "page",
                linePages.of(officer, id, of, filter, new LinkedMultiValueMap<>(), List.of()));
        return "assignments/linesPage";
    }

    private static LinePages.Filter filter(
            HttpServletRequest request, String q, String loc, int trang) {
        var page = Math.clamp(trang, 1, 10_000) - 1;
        var address = Listing.of(request, 0, 1, 0, "").address();
        return new LinePages.Filter(q.strip(), loc.equals("trong"), page, address);
    }

    @PostMapping("/{section:dia-ban|tieu-chi|co-quan}")
    String give(
            @PathVariable long id,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String loc,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        documents.requireOwn(officer.scope(), id);
        var of = section(officer, id, section);
        var form = new GiveForm(typed);
        var faults = form.faults();
        var giving = read(officer, id, of, form);
        if (giving != null) {
            try {
                change.handle(officer, id, new Give(giving));
                return "redirect:%s/%s?q=%s&loc=%s&trang=%d"
                        .formatted(pages.path(id), section, encoded(q), loc, trang);
            } catch (Guarded guarded) {
                faults = guarded.faults();
            }
        }
        response.setStatus(422);
        var filter = filter(request, q, loc, trang);
        model.addAttribute("page", linePages.of(officer, id, of, filter, typed, faults));
        return "assignments/linesPage";
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private @Nullable Giving read(Officer officer, long id, Section section, GiveForm form) {
        var scope = officer.scope();
        var decision = decisions.require(scope, id);
        var day = decision.day(LocalDate.now(clock));
        return form.read(
                section,
                linePages.things(scope, decision, section, day),
                linePages.takers(scope, decision, section, day),
                day);
    }

    @PostMapping("/bo")
    String drop(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long line,
            @RequestParam(defaultValue = "dia-ban") String phan,
            Officer officer) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        documents.requireOwn(officer.scope(), id);
        var section = section(officer, id, phan);
        change.handle(officer, id, new Drop(line));
        return "redirect:%s/%s".formatted(pages.path(id), section.key());
    }

    /** Back to what is in force. */
    @PostMapping("/lay-lai")
    String restart(@PathVariable long id, Officer officer) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        documents.requireOwn(officer.scope(), id);
        change.handle(officer, id, new Restart());
        return "redirect:" + pages.path(id) + "/thay-doi";
    }

    private Section section(Officer officer, long id, String key) {
        var section = Section.of(key);
        if (section == null
                || !decisions.require(officer.scope(), id).settles().contains(section)) {
            throw new NotFound();
        }
        return section;
    }
}
