package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.tasks.view.BoardPage;
import vn.chungsuc.tasks.view.MonthPage;
import vn.chungsuc.tasks.view.TimelinePage;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** The same tasks by state, and by the days of a month. */
@Controller
class BoardController {

    private static final int OF_EACH_STATE = 20;
    private static final int OF_A_MONTH = 500;
    private static final int ON_A_LINE = 200;

    private final BoardQueries board;
    private final TaskQueries tasks;
    private final MakeInstances instances;
    private final Clock clock;

    BoardController(BoardQueries board, TaskQueries tasks, MakeInstances instances, Clock clock) {
        this.board = board;
        this.tasks = tasks;
        this.instances = instances;
        this.clock = clock;
    }

    @GetMapping("/nhiem-vu/bang")
    String board(@RequestParam @Nullable String cua, Officer officer, Model model) {
        officer.require(Permission.READ);
        instances.ifNewDay();
        var today = LocalDate.now(clock);
        var mine = "toi".equals(cua);
        model.addAttribute(
                "page",
                new BoardPage(
                        today,
                        mine,
                        officer.may(Permission.ASSIGN_TASKS),
                        board.cards(
                                officer.scope(), officer.accountId(), mine, today, OF_EACH_STATE)));
        return "tasks/board";
    }

    @GetMapping("/nhiem-vu/lich")
    String month(
            @RequestParam @Nullable String thang,
            @RequestParam @Nullable String cua,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        instances.ifNewDay();
        var today = LocalDate.now(clock);
        var month = month(thang, YearMonth.from(today));
        var mine = "toi".equals(cua);
        var first = MonthPage.firstShown(month);
        var due =
                tasks.search(
                        officer.scope(),
                        officer.accountId(),
                        TaskFilter.due(first, MonthPage.lastShown(month), mine),
                        today,
                        0,
                        OF_A_MONTH);
        model.addAttribute(
                "page",
                new MonthPage(month, today, mine, officer.may(Permission.ASSIGN_TASKS), due));
        return "tasks/month";
    }

    @GetMapping("/nhiem-vu/dong-thoi-gian")
    String timeline(
            @RequestParam @Nullable String thang,
            @RequestParam @Nullable String cua,
            Officer officer,
            Model model) {
        officer.require(Permission.READ);
        instances.ifNewDay();
        var today = LocalDate.now(clock);
        var first = month(thang, YearMonth.from(today));
        var mine = "toi".equals(cua);
        var due =
                tasks.search(
                        officer.scope(),
                        officer.accountId(),
                        TaskFilter.due(
                                first.atDay(1),
                                first.plusMonths(TimelinePage.MONTHS - 1L).atEndOfMonth(),
                                mine),
                        today,
                        0,
                        ON_A_LINE);
        var gives = officer.may(Permission.ASSIGN_TASKS);
        model.addAttribute("page", new TimelinePage(first, today, mine, gives, due));
        return "tasks/timeline";
    }

    private static YearMonth month(@Nullable String typed, YearMonth otherwise) {
        try {
            return typed == null ? otherwise : YearMonth.parse(typed);
        } catch (DateTimeException unreadable) {
            return otherwise;
        }
    }
}
