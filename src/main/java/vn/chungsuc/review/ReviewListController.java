package vn.chungsuc.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.chungsuc.review.ReviewListQueries.Filter;
import vn.chungsuc.review.view.ReviewList;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /ra-soat}: an officer's own sheet; one level up, where each unit's sheet stands. */
@Controller
class ReviewListController {

    private static final int PAGE = 50;
    private static final int ALL = 20_000;

    private final ReviewListQueries queries;
    private final ReviewXlsx xlsx;
    private final Clock clock;

    ReviewListController(ReviewListQueries queries, ReviewXlsx xlsx, Clock clock) {
        this.queries = queries;
        this.xlsx = xlsx;
        this.clock = clock;
    }

    @Bean
    static MenuEntry reviewEntry() {
        return new MenuEntry(
                MenuEntry.Part.TRACK, 12, "Rà soát, thẩm tra", "/ra-soat", null, Permission.READ);
    }

    record Asked(
            @Nullable String q,
            @Nullable Integer nam,
            @Nullable String loc,
            @Nullable String vong,
            @Nullable Integer trang,
            @Nullable String xep) {

        int page() {
            return trang == null ? 0 : Math.clamp(trang, 1, 100_000) - 1;
        }

        Filter filter(int year) {
            return new Filter(
                    year,
                    q == null ? "" : q.strip(),
                    loc == null ? "" : loc,
                    vong == null ? "" : vong,
                    xep == null ? "" : xep);
        }
    }

    @GetMapping("/ra-soat")
    String list(Asked asked, Officer officer, HttpServletRequest request, Model model) {
        officer.require(Permission.READ);
        var scope = officer.scope();
        var home = queries.home(scope);
        var today = LocalDate.now(clock);
        if (home.isAssessed()) {
            var year = home.year() == null ? (Integer) today.getYear() : home.year();
            return "redirect:/ra-soat/%s/%d".formatted(home.code(), year);
        }
        if (officer.may(Permission.VERIFY) && !officer.may(Permission.RECEIVE_REPORTS)) {
            return "redirect:/ra-soat/chi-tieu";
        }
        var years = queries.years(scope);
        var year = year(asked, years, today);
        var filter = asked.filter(year);
        var lines = queries.units(scope, filter, today, asked.page(), PAGE);
        var total = lines.isEmpty() ? 0 : lines.getFirst().found();
        model.addAttribute(
                "page",
                new ReviewList(
                        year,
                        years,
                        filter.words(),
                        filter.stage(),
                        filter.track(),
                        counts(queries.counts(scope, year, today)),
                        lines.stream().map(ReviewListController::row).toList(),
                        Listing.of(request, asked.page(), PAGE, total, filter.sort())));
        return "review/reviewList";
    }

    private static int year(Asked asked, List<Integer> years, LocalDate today) {
        return asked.nam() != null
                ? asked.nam()
                : years.stream().findFirst().orElse(today.getYear());
    }

    private static ReviewList.Counts counts(ReviewListQueries.Counts counts) {
        return new ReviewList.Counts(
                counts.sheets(),
                counts.handedIn(),
                counts.waiting(),
                counts.returned(),
                counts.late(),
                counts.concluded());
    }

    private static ReviewList.Row row(ReviewListQueries.Line line) {
        return new ReviewList.Row(
                line.code(),
                line.name(),
                line.above(),
                line.setId(),
                line.track(),
                line.stage(),
                line.attempt(),
                line.pending(),
                line.returned(),
                line.passed(),
                line.total(),
                line.handedInAt(),
                line.answerBy(),
                line.late());
    }

    @GetMapping("/ra-soat.xlsx")
    void xlsx(Asked asked, Officer officer, HttpServletResponse response) throws IOException {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var year = year(asked, queries.years(officer.scope()), today);
        var lines = queries.units(officer.scope(), asked.filter(year), today, 0, ALL);
        xlsx.units(officer, year, lines, today, response);
    }
}
