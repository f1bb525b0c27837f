package vn.chungsuc.handin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.handin.view.ObligationList;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the area owes and is owed: who has handed in, who is late and since when. */
@Controller
class ObligationListController {

    private static final int PAGE = 50;
    private static final int ALL = 100_000;

    private final ObligationQueries queries;
    private final MakeObligations make;
    private final AnswerHandIn answer;
    private final HandInXlsx xlsx;
    private final Clock clock;

    ObligationListController(
            ObligationQueries queries,
            MakeObligations make,
            AnswerHandIn answer,
            HandInXlsx xlsx,
            Clock clock) {
        this.queries = queries;
        this.make = make;
        this.answer = answer;
        this.xlsx = xlsx;
        this.clock = clock;
    }

    @Bean
    static MenuEntry handInEntry() {
        return new MenuEntry(
                MenuEntry.Part.PAPERS, 31, "Nộp báo cáo", "/bao-cao/nop", null, Permission.READ);
    }

    record Asked(
            @Nullable String q,
            @Nullable String ky,
            @Nullable String trangThai,
            @Nullable Integer trang,
            @Nullable String xep) {

        int page() {
            return trang == null ? 0 : Math.max(0, trang - 1);
        }

        String sort() {
            return xep == null ? "" : xep;
        }
    }

    @GetMapping("/bao-cao/nop")
    String list(Asked asked, Officer officer, HttpServletRequest request, Model model) {
        officer.require(Permission.READ);
        make.ifNewDay();
        var scope = officer.scope();
        var today = LocalDate.now(clock);
        var receives = queries.receives(scope);
        var periods = queries.periods(scope);
        var filter = filter(asked, receives, periods, today);
        var found = queries.search(scope, filter, today, asked.page(), PAGE);
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        model.addAttribute(
                "page",
                new ObligationList(
                        filter,
                        periods,
                        queries.standing(scope, filter, today),
                        found,
                        Listing.of(request, asked.page(), PAGE, total, asked.sort()),
                        receives,
                        officer.may(Permission.RECEIVE_REPORTS),
                        receives ? reminder(officer, filter, today) : null,
                        "/bao-cao/nop.xlsx" + query(request)));
        return "handin/list";
    }

    private static ObligationFilter filter(
            Asked asked, boolean receives, List<Period> periods, LocalDate today) {
        var period = asked.ky() == null ? null : Period.of(asked.ky());
        if (asked.ky() == null && receives) {
            period =
                    periods.stream()
                            .filter(p ->
                                    p.cycle() == Cycle.MONTH
                                            && !LocalDate.of(p.year(), p.ordinal(), 1)
                                                    .isAfter(today))
                            .findFirst()
                            .orElse(null);
        }
        return new ObligationFilter(
                asked.q() == null ? "" : asked.q().strip(),
                period,
                asked.trangThai() == null ? "" : asked.trangThai(),
                null,
                null,
                asked.sort());
    }

    private @Nullable String reminder(Officer officer, ObligationFilter filter, LocalDate today) {
        if (filter.period() == null) {
            return null;
        }
        var owed =
                new ObligationFilter(filter.words(), filter.period(), "OWED", null, null, "don-vi");
        var late =
                queries.search(officer.scope(), owed, today, 0, ALL).stream()
                        .filter(Obligation::receives)
                        .toList();
        return late.isEmpty() ? null : Language.inVietnamese(() -> Reminder.text(late, today));
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    @GetMapping("/bao-cao/nop.xlsx")
    void xlsx(Asked asked, Officer officer, HttpServletResponse response) throws IOException {
        officer.require(Permission.READ);
        var scope = officer.scope();
        var today = LocalDate.now(clock);
        var filter = filter(asked, queries.receives(scope), queries.periods(scope), today);
        xlsx.obligations(officer, queries.search(scope, filter, today, 0, ALL), today, response);
    }

    /**
     * Several at once, each as it was on the screen: {@code number} of the obligation and attempt.
     */
    @PostMapping("/bao-cao/nop/tiep-nhan")
    String accept(
            @RequestParam(defaultValue = "") List<String> chon,
            @RequestParam(defaultValue = "") String ky,
            Officer officer) {
        officer.require(Permission.RECEIVE_REPORTS);
        for (var one : chon) {
            if (one.matches("\\d{1,18}:\\d{1,4}")) {
                var parts = one.split(":");
                answer.handle(
                        officer, Long.parseLong(parts[0]), Integer.parseInt(parts[1]), true, "");
            }
        }
        return "redirect:/bao-cao/nop" + (Period.of(ky) == null ? "" : "?ky=" + ky);
    }
}
