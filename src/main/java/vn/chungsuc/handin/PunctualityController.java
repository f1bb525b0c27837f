package vn.chungsuc.handin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** Units by how they kept their due days over twelve months. */
@Controller
class PunctualityController {

    private static final int PAGE = 50;
    private static final int ALL = 100_000;

    private final SubmissionQueries queries;
    private final HandInXlsx xlsx;
    private final Clock clock;

    PunctualityController(SubmissionQueries queries, HandInXlsx xlsx, Clock clock) {
        this.queries = queries;
        this.xlsx = xlsx;
        this.clock = clock;
    }

    @GetMapping("/bao-cao/nop/dung-han")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var page = Math.max(0, trang - 1);
        var rows = queries.punctuality(officer.scope(), today, q.strip(), xep, page, PAGE);
        var total = rows.isEmpty() ? 0 : rows.getFirst().total();
        model.addAttribute("rows", rows);
        model.addAttribute("words", q.strip());
        model.addAttribute("today", today);
        model.addAttribute("listing", Listing.of(request, page, PAGE, total, xep));
        return "handin/punctuality";
    }

    @GetMapping("/bao-cao/nop/dung-han.xlsx")
    void xlsx(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String xep,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var rows = queries.punctuality(officer.scope(), today, q.strip(), xep, 0, ALL);
        xlsx.punctuality(officer, rows, today, response);
    }
}
