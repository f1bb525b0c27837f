package vn.chungsuc.tasks;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.chungsuc.access.BroughtLists;
import vn.chungsuc.access.BroughtLists.Purpose;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.SpreadsheetFile;
import vn.chungsuc.shared.UploadedWorkbook.Unfit;
import vn.chungsuc.tasks.view.TaskFilePage;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;

/** Tasks from the spreadsheet an office keeps: template, looking through, making. */
@Controller
@RequestMapping("/nhiem-vu/tu-tep")
class TaskFileController {

    private final BroughtLists brought;
    private final TaskPlan plan;
    private final ImportTasks make;
    private final TaskTemplate template;
    private final TaskFormPages forms;
    private final Clock clock;

    TaskFileController(
            BroughtLists brought,
            TaskPlan plan,
            ImportTasks make,
            TaskTemplate template,
            TaskFormPages forms,
            Clock clock) {
        this.brought = brought;
        this.plan = plan;
        this.make = make;
        this.template = template;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String form(Officer officer, Model model) {
        officer.require(Permission.ASSIGN_TASKS);
        return page(null, "", "", List.of(), null, officer, model);
    }

    @GetMapping("/mau.xlsx")
    void template(Officer officer, HttpServletResponse response) throws IOException {
        officer.require(Permission.ASSIGN_TASKS);
        template.answer(officer, response);
    }

    private String page(
            @Nullable Integer id,
            String name,
            String set,
            List<SpreadsheetFile.Line> lines,
            @Nullable String fault,
            Officer officer,
            Model model) {
        var sets = forms.sets(officer);
        var chosen = set.isEmpty() && !sets.isEmpty() ? sets.getFirst().id() : set;
        var rows = plan.of(officer, chosen, lines).stream().map(TaskPlan.Planned::row).toList();
        model.addAttribute("page", new TaskFilePage(id, name, chosen, sets, rows, fault, null));
        return "tasks/taskFile";
    }

    @PostMapping
    String preview(
            @RequestParam("tep") MultipartFile file,
            @RequestParam(defaultValue = "") String set,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.ASSIGN_TASKS);
        var name = String.valueOf(file.getOriginalFilename());
        try {
            var bytes = file.getBytes();
            var lines = TaskFile.read(bytes);
            var now = OffsetDateTime.now(clock);
            var id =
                    brought.keep(
                            officer.accountId(), Purpose.TASKS, name, sha256(bytes), lines, now);
            return "redirect:/nhiem-vu/tu-tep/" + id + (set.isEmpty() ? "" : "?set=" + set);
        } catch (Unfit said) {
            response.setStatus(422);
            return page(null, name, set, List.of(), said.sentence(), officer, model);
        }
    }

    /** Looked through again each time: a member added meanwhile is known. */
    @GetMapping("/{id:\\d+}")
    String preview(
            @PathVariable int id,
            @RequestParam(defaultValue = "") String set,
            Officer officer,
            Model model) {
        officer.require(Permission.ASSIGN_TASKS);
        var kept = brought.find(officer.accountId(), Purpose.TASKS, id).orElseThrow(NotFound::new);
        return page(kept.made() ? null : id, kept.name(), set, kept.lines(), null, officer, model);
    }

    @PostMapping("/{id:\\d+}")
    String make(
            @PathVariable int id, @RequestParam(defaultValue = "") String set, Officer officer) {
        officer.require(Permission.ASSIGN_TASKS);
        make.handle(officer, id, set);
        return "redirect:/nhiem-vu?tinhTrang=OPEN";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
