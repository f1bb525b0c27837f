package vn.chungsuc.notices;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.chungsuc.notices.TaskReminderQueries.Leading;
import vn.chungsuc.notices.view.TaskReminder;
import vn.chungsuc.shared.Listing;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.LocalDate;

/** «Chép tin nhắn» of tasks: a ready text for each lead and one for the group. */
@Controller
class TaskReminderController {

    private static final int SIZE = 30;

    private final TaskReminderQueries queries;
    private final Clock clock;

    TaskReminderController(TaskReminderQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/nhac-viec/nhiem-vu")
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String xep,
            @RequestParam(defaultValue = "1") int trang,
            Officer officer,
            HttpServletRequest request,
            Model model) {
        officer.require(Permission.READ);
        var page = Math.clamp(trang, 1, 100_000) - 1;
        var leading =
                queries.leading(officer.scope(), LocalDate.now(clock), q.strip(), xep, page, SIZE);
        var base = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        var total = leading.isEmpty() ? 0 : leading.getFirst().total();
        model.addAttribute("q", q.strip());
        model.addAttribute("reminders", leading.stream().map(one -> reminder(one, base)).toList());
        model.addAttribute("group", TaskReminderTexts.group(leading, base));
        model.addAttribute("listing", Listing.of(request, page, SIZE, total, xep));
        return "notices/taskReminders";
    }

    private static TaskReminder reminder(Leading one, String base) {
        return new TaskReminder(
                one.leadName(),
                one.phone(),
                one.tasks(),
                one.late(),
                TaskReminderTexts.one(one, base));
    }
}
