package vn.chungsuc.overview;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.chungsuc.handin.MakeObligations;
import vn.chungsuc.overview.view.HomePage;
import vn.chungsuc.review.ReviewTasks;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.MenuEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.tasks.OwnTasks;

import java.time.Clock;
import java.time.LocalDate;

@Controller
class HomeController {

    private final HomeQueries queries;
    private final HomeBelow below;
    private final HomeDuties duties;
    private final MakeObligations make;
    private final ReviewTasks reviews;
    private final OwnTasks tasks;
    private final CallQueries calls;
    private final Clock clock;

    HomeController(
            HomeQueries queries,
            HomeBelow below,
            HomeDuties duties,
            MakeObligations make,
            ReviewTasks reviews,
            OwnTasks tasks,
            CallQueries calls,
            Clock clock) {
        this.queries = queries;
        this.below = below;
        this.duties = duties;
        this.make = make;
        this.reviews = reviews;
        this.tasks = tasks;
        this.calls = calls;
        this.clock = clock;
    }

    @Bean
    static MenuEntry homeEntry() {
        return new MenuEntry(MenuEntry.Part.HOME, 0, "Việc của tôi", "/", "list", null);
    }

    @GetMapping("/")
    String home(Officer officer, Model model) {
        make.ifNewDay();
        var today = LocalDate.now(clock);
        var home = queries.home(officer.scope(), today);
        var context = Context.of(home.name(), home.above(), home.code(), null);
        model.addAttribute(
                "page",
                new HomePage(
                        weekday(today) + ", " + Vi.date(today),
                        home.name(),
                        context,
                        duties.of(officer, today),
                        queries.newestSheet(officer.scope(), home.code()).orElse(null),
                        below.of(officer.scope(), home, today).orElse(null),
                        new HomePage.Reviews(
                                reviews.back(officer, today),
                                reviews.above(officer, today),
                                reviews.sector(officer)),
                        today,
                        tasks.of(officer, today),
                        calls.of(officer.scope(), officer.may(Permission.ASSIGN_TASKS), today)));
        return "overview/homePage";
    }

    private static String weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> tr("Thứ Hai");
            case TUESDAY -> tr("Thứ Ba");
            case WEDNESDAY -> tr("Thứ Tư");
            case THURSDAY -> tr("Thứ Năm");
            case FRIDAY -> tr("Thứ Sáu");
            case SATURDAY -> tr("Thứ Bảy");
            case SUNDAY -> tr("Chủ nhật");
        };
    }
}
