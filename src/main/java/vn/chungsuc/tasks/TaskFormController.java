package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** «Giao việc» and «Sửa». */
@Controller
class TaskFormController {

    private final TaskFormPages pages;
    private final TaskQueries tasks;
    private final TaskRights rights;
    private final CreateTask create;
    private final EditTask edit;
    private final Clock clock;

    TaskFormController(
            TaskFormPages pages,
            TaskQueries tasks,
            TaskRights rights,
            CreateTask create,
            EditTask edit,
            Clock clock) {
        this.pages = pages;
        this.tasks = tasks;
        this.rights = rights;
        this.create = create;
        this.edit = edit;
        this.clock = clock;
    }

    /** Another module may lead here with fields filled in, as the form names them. */
    @GetMapping("/nhiem-vu/moi")
    String blank(@RequestParam Map<String, String> given, Officer officer, Model model) {
        officer.require(Permission.ASSIGN_TASKS);
        var typed = new HashMap<>(given);
        typed.putIfAbsent("kind", Deadline.Kind.BY.name());
        return pages.show(null, officer, typed, List.of(), model);
    }

    @PostMapping("/nhiem-vu/moi")
    String give(
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        var read = pages.read(officer, typed, null);
        if (!read.faults().isEmpty()) {
            response.setStatus(422);
            return pages.show(null, officer, typed, read.faults(), model);
        }
        return "redirect:/nhiem-vu/" + create.handle(officer, read.task());
    }

    @GetMapping("/nhiem-vu/{id:\\d+}/sua")
    String change(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.ASSIGN_TASKS);
        var task = managed(officer, id);
        return pages.show(id, officer, pages.fields(officer, task), List.of(), model);
    }

    @PostMapping("/nhiem-vu/{id:\\d+}/sua")
    String change(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        var task = managed(officer, id);
        var read = pages.read(officer, typed, task);
        if (!read.faults().isEmpty()) {
            response.setStatus(422);
            return pages.show(id, officer, typed, read.faults(), model);
        }
        try {
            edit.handle(officer, id, version(typed), read.task());
        } catch (EditTask.Clash clash) {
            return clash(id, officer, task, typed, model, response);
        } catch (Refused said) {
            response.setStatus(422);
            var faults = List.of(new Fault("deadline", said.sentence()));
            return pages.show(id, officer, typed, faults, model);
        }
        return "redirect:/nhiem-vu/" + id;
    }

    /** Neither text is lost: what stands is told, what was typed stays and may be saved over it. */
    private String clash(
            long id,
            Officer officer,
            Task task,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        var again = new HashMap<>(typed);
        again.put("version", String.valueOf(task.version()));
        var sentence =
                tr(
                        "%s vừa sửa việc này. Nội dung đang lưu: «%s», chủ trì %s, hạn %s. Những gì"
                                + " bạn gõ còn nguyên dưới đây; lưu lần nữa sẽ thay bản đang lưu.",
                        task.updatedBy(), task.title(), task.leadName(), task.when().words());
        return pages.show(id, officer, again, List.of(new Fault("title", sentence)), model);
    }

    private static int version(Map<String, String> typed) {
        var text = typed.getOrDefault("version", "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private Task managed(Officer officer, long id) {
        var today = LocalDate.now(clock);
        var task = tasks.require(officer.scope(), officer.accountId(), id, today);
        rights.of(officer, task, today).requireManage();
        return task;
    }

    /** What a form says, as far as it can be read. */
    record Read(NewTask task, List<Fault> faults) {}

    static @Nullable Source before(@Nullable Task task) {
        return task == null ? null : task.source();
    }
}
