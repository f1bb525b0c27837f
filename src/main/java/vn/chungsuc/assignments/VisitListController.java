package vn.chungsuc.assignments;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.assignments.view.VisitCounts;
import vn.chungsuc.assignments.view.VisitList;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** Visits to the places of an area, and how often each member went. */
@Controller
class VisitListController {

    private static final int SIZE = 25;
    private static final int MOST = 5_000;

    private final VisitQueries visits;
    private final Clock clock;

    VisitListController(VisitQueries visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    @Bean
    static MenuEntry visitsEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK, 36, "Đi cơ sở¦danh mục", Visit.PATH, null, Permission.READ);
    }

    private int year(@Nullable Integer asked) {
        return year(asked, LocalDate.now(clock));
    }

    static int year(@Nullable Integer asked, LocalDate today) {
        return asked == null ? today.getYear() : Math.clamp(asked, 2010, 2100);
    }

    static @Nullable Integer month(@Nullable Integer asked) {
        return asked == null || asked < 1 || asked > 12 ? null : asked;
    }

    @GetMapping(Visit.PATH)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(required = false) @Nullable Integer thang,
            @RequestParam(defaultValue = "") String loc,
            @RequestParam(defaultValue = "1") int trang,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var page = Math.clamp(trang, 1, 100_000) - 1;
        var open = loc.equals("yeu-cau");
        var rows =
                visits.search(
                        officer.scope(), q.strip(), year(nam), month(thang), open, page, SIZE);
        var total = rows.isEmpty() ? 0 : rows.getFirst().total();
        model.addAttribute(
                "page",
                new VisitList(
                        rows,
                        q.strip(),
                        year(nam),
                        month(thang),
                        open,
                        Listing.of(request, page, SIZE, total, "")));
        return "assignments/visitList";
    }

    @GetMapping(Visit.PATH + ".xlsx")
    void workbook(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(required = false) @Nullable Integer thang,
            @RequestParam(defaultValue = "") String loc,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var open = loc.equals("yeu-cau");
        var rows =
                visits.search(officer.scope(), q.strip(), year(nam), month(thang), open, 0, MOST);
        Spreadsheet.answer(
                response,
                "di-co-so-%d.xlsx".formatted(year(nam)),
                book -> VisitWords.write(book, rows));
    }

    @GetMapping(Visit.PATH + "/thanh-vien")
    String counts(
            @RequestParam(required = false) @Nullable Integer nam, Officer officer, Model model) {
        officer.require(Permission.READ);
        model.addAttribute(
                "page",
                new VisitCounts(
                        year(nam),
                        LocalDate.now(clock).getYear(),
                        visits.counts(officer.scope(), year(nam))));
        return "assignments/visitCounts";
    }
}
