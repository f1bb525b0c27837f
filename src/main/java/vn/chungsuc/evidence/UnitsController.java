package vn.chungsuc.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.files.FileType;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** {@code /minh-chung}: an officer's own evidence; one level up, how far each unit is. */
@Controller
class UnitsController {

    private static final int PAGE = 50;
    private static final int ALL = 20_000;

    private final UnitQueries queries;
    private final Clock clock;

    UnitsController(UnitQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Bean
    static MenuEntry evidenceEntry() {
        return new MenuEntry(
                MenuEntry.Part.PAPERS, 31, "Minh chứng", "/minh-chung", null, Permission.READ);
    }

    @GetMapping("/minh-chung")
    String own(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var home = queries.home(officer.scope(), today);
        if (home.isAssessed()) {
            return "redirect:/minh-chung/%s/%d".formatted(home.code(), home.shownYear(today));
        }
        var page = Math.max(0, trang - 1);
        var lines = queries.communes(officer.scope(), q.strip(), xep, today, page, PAGE);
        var total = lines.isEmpty() ? 0 : lines.getFirst().total();
        model.addAttribute("units", lines);
        model.addAttribute("q", q.strip());
        model.addAttribute("listing", Listing.of(request, page, PAGE, total, xep));
        return "evidence/unitsPage";
    }

    @GetMapping("/minh-chung.xlsx")
    void xlsx(
            @RequestParam(defaultValue = "") String q,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var lines = queries.communes(officer.scope(), q.strip(), "", LocalDate.now(clock), 0, ALL);
        response.setContentType(FileType.XLSX.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"minh-chung.xlsx\"");
        UnitsXlsx.write(lines, response.getOutputStream());
    }
}
