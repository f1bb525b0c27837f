package vn.chungsuc.assignments;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.assignments.view.DecisionList;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The decisions of an area, and a new one. */
@Controller
class DecisionListController {

    private static final int SIZE = 25;
    private static final int MOST = 5_000;

    private final DecisionQueries decisions;
    private final NewDecisions choices;
    private final OpenDecision open;
    private final Clock clock;

    DecisionListController(
            DecisionQueries decisions, NewDecisions choices, OpenDecision open, Clock clock) {
        this.decisions = decisions;
        this.choices = choices;
        this.open = open;
        this.clock = clock;
    }

    @Bean
    static MenuEntry decisionsEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK,
                35,
                "Quyết định phân công¦danh mục",
                AssignmentDecision.PATH,
                null,
                Permission.READ);
    }

    @GetMapping(AssignmentDecision.PATH)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String loc,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var page = Math.clamp(trang, 1, 100_000) - 1;
        var inForce = loc.equals("hieu-luc");
        var rows = decisions.search(officer.scope(), q.strip(), inForce, today, xep, page, SIZE);
        var total = rows.isEmpty() ? 0 : rows.getFirst().total();
        model.addAttribute(
                "page",
                new DecisionList(
                        rows,
                        q.strip(),
                        inForce,
                        today,
                        Listing.of(request, page, SIZE, total, xep),
                        officer.may(Permission.DRAFT_DOCUMENTS)));
        return "assignments/listPage";
    }

    @GetMapping(AssignmentDecision.PATH + ".xlsx")
    void workbook(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String loc,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var inForce = loc.equals("hieu-luc");
        var rows = decisions.search(officer.scope(), q.strip(), inForce, today, xep, 0, MOST);
        Spreadsheet.answer(
                response,
                "quyet-dinh-phan-cong.xlsx",
                book -> DecisionsXlsx.write(book, rows, today));
    }

    @GetMapping(AssignmentDecision.PATH + "/moi")
    String form(Officer officer, Model model) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        model.addAttribute("form", choices.form(officer, new LinkedMultiValueMap<>(), List.of()));
        return "assignments/newPage";
    }

    @PostMapping(AssignmentDecision.PATH)
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var read = choices.read(officer, typed);
        if (read.choice() == null) {
            response.setStatus(422);
            model.addAttribute("form", choices.form(officer, typed, read.faults()));
            return "assignments/newPage";
        }
        return "redirect:" + AssignmentDecision.PATH + "/" + open.handle(officer, read.choice());
    }
}
