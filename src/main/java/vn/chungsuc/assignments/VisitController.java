package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

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

import vn.chungsuc.files.Download;
import vn.chungsuc.files.Files;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.tasks.Party;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One visit: written down, changed, taken back; its requests made tasks. */
@Controller
@RequestMapping(Visit.PATH)
class VisitController {

    private static final int LONGEST_REASON = 500;

    private final VisitPages pages;
    private final VisitQueries visits;
    private final RecordVisit record;
    private final AskAsTask asTask;
    private final Files files;

    VisitController(
            VisitPages pages,
            VisitQueries visits,
            RecordVisit record,
            AskAsTask asTask,
            Files files) {
        this.pages = pages;
        this.visits = visits;
        this.record = record;
        this.asTask = asTask;
        this.files = files;
    }

    @GetMapping("/moi")
    String form(Officer officer, Model model) {
        officer.require(Permission.READ);
        model.addAttribute(
                "entry", pages.entry(officer, null, new TypedForm(pages.fresh(officer))));
        return "assignments/visitForm";
    }

    @PostMapping
    String add(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "photo", required = false) @Nullable List<MultipartFile> photo,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var sent = new TypedForm(typed);
        var form = new VisitForm(sent);
        var visit = form.read(pages.places(officer), pages.goers(officer), pages.today());
        var photos = form.photos(photo == null ? List.of() : photo, 0);
        if (visit == null || sent.isFaulted()) {
            return refused(officer, null, sent, model, response);
        }
        return "redirect:" + Visit.PATH + "/" + record.handle(officer, visit, photos);
    }

    @GetMapping("/{id:\\d+}")
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        model.addAttribute("page", pages.page(officer, id, TypedForm.blank()));
        return "assignments/visitPage";
    }

    @GetMapping("/{id:\\d+}/sua")
    String change(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        var visit = record.requireOwn(officer, id);
        var standing = new TypedForm(pages.standing(officer, visit));
        model.addAttribute("entry", pages.entry(officer, visit, standing));
        return "assignments/visitForm";
    }

    @PostMapping("/{id:\\d+}")
    String change(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "photo", required = false) @Nullable List<MultipartFile> photo,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var before = record.requireOwn(officer, id);
        var sent = new TypedForm(typed);
        var form = new VisitForm(sent);
        var visit = form.read(pages.places(officer), pages.goers(officer), pages.today());
        var photos = form.photos(photo == null ? List.of() : photo, before.photos());
        if (visit == null || sent.isFaulted()) {
            return refused(officer, before, sent, model, response);
        }
        record.handle(officer, id, visit, photos);
        return "redirect:" + before.path();
    }

    private String refused(
            Officer officer,
            @Nullable Visit changed,
            TypedForm sent,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("entry", pages.entry(officer, changed, sent));
        return "assignments/visitForm";
    }

    @PostMapping("/{id:\\d+}/bo")
    String remove(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.READ);
        record.requireOwn(officer, id);
        var form = new TypedForm(typed);
        var why = form.required("why", LONGEST_REASON, tr("Viết vì sao bỏ chuyến đi này."));
        if (form.isFaulted()) {
            return refused(officer, id, form, model, response);
        }
        record.handle(officer, id, why);
        return "redirect:" + Visit.PATH;
    }

    /** What the place asked for becomes a task. */
    @PostMapping("/{id:\\d+}/yeu-cau/{request:\\d+}")
    String give(
            @PathVariable long id,
            @PathVariable long request,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        if (visits.requests(officer.scope(), id).stream().noneMatch(one -> one.id() == request)) {
            throw new NotFound();
        }
        var form = new TypedForm(typed);
        var lead = Party.parse(form.value("lead-" + request));
        if (lead == null) {
            form.refuse("lead-" + request, tr("Chọn nơi chủ trì."));
        }
        var day = form.day("by-" + request);
        if (lead != null && day != null) {
            asTask.faults(officer, id, request, lead, day)
                    .forEach(fault ->
                            form.refuse(
                                    (fault.field().equals("deadline") ? "by-" : "lead-") + request,
                                    fault.sentence()));
        }
        if (lead == null || day == null || form.isFaulted()) {
            return refused(officer, id, form, model, response);
        }
        asTask.handle(officer, id, request, lead, day);
        return "redirect:" + Visit.PATH + "/" + id;
    }

    private String refused(
            Officer officer, long id, TypedForm form, Model model, HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", pages.page(officer, id, form));
        return "assignments/visitPage";
    }

    @GetMapping("/{id:\\d+}/anh/{file:\\d+}")
    void photo(
            @PathVariable long id,
            @PathVariable long file,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Permission.READ);
        var photo =
                visits.photos(officer.scope(), id).stream()
                        .filter(one -> one.id() == file)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        Download.send(photo, files, true, response);
    }
}
