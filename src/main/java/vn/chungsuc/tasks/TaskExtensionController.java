package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedDay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** A later day: asked for by who does the task, given or refused by who gave it. */
@Controller
@RequestMapping("/nhiem-vu/{id:\\d+}")
class TaskExtensionController {

    private final TaskPages pages;
    private final TaskQueries tasks;
    private final ExtendTask extend;
    private final Clock clock;

    TaskExtensionController(TaskPages pages, TaskQueries tasks, ExtendTask extend, Clock clock) {
        this.pages = pages;
        this.tasks = tasks;
        this.extend = extend;
        this.clock = clock;
    }

    @PostMapping("/xin-gia-han")
    String ask(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.READ);
        var today = LocalDate.now(clock);
        var task = tasks.require(officer.scope(), officer.accountId(), id, today);
        var day = TypedDay.of(TaskController.text(typed, "askDue"));
        var fault =
                day == null
                        ? TypedDay.fault(TaskController.text(typed, "askDue"))
                        : ExtendTask.inTheWay(task, day, today);
        if (day == null || fault != null) {
            return pages.refused(
                    id, officer, "askDue", String.valueOf(fault), typed, model, response);
        }
        var why = TaskController.text(typed, "askWhy");
        var missing = missing(why, tr("Viết lý do xin gia hạn: nơi giao cần biết để quyết định."));
        if (missing != null) {
            return pages.refused(id, officer, "askWhy", missing, typed, model, response);
        }
        extend.handle(officer, id, new ExtendTask.Wanted(day, why));
        return "redirect:/nhiem-vu/" + id;
    }

    @PostMapping("/gia-han")
    String give(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        var today = LocalDate.now(clock);
        var task = tasks.require(officer.scope(), officer.accountId(), id, today);
        var day = TypedDay.of(TaskController.text(typed, "due"));
        var fault =
                day == null
                        ? TypedDay.fault(TaskController.text(typed, "due"))
                        : ExtendTask.notLater(task, day, today);
        if (day == null || fault != null) {
            return pages.refused(id, officer, "due", String.valueOf(fault), typed, model, response);
        }
        extend.handle(officer, id, day, TaskController.orNull(TaskController.text(typed, "why")));
        return "redirect:/nhiem-vu/" + id;
    }

    @PostMapping("/khong-gia-han")
    String refuse(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        tasks.require(officer.scope(), officer.accountId(), id, LocalDate.now(clock));
        var why = TaskController.text(typed, "refusal");
        var missing = missing(why, tr("Viết vì sao không gia hạn: người làm cần biết."));
        if (missing != null) {
            return pages.refused(id, officer, "refusal", missing, typed, model, response);
        }
        extend.handle(officer, id, null, why);
        return "redirect:/nhiem-vu/" + id;
    }

    private static @Nullable String missing(String words, String whenBlank) {
        return words.isEmpty() ? whenBlank : TaskController.tooLong(words);
    }
}
