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
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedDay;
import vn.chungsuc.tasks.Party;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One visit: written down, changed, taken back; its requests made tasks. */
@Controller
@RequestMapping(Visit.PATH)
class VisitController {

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
        model.addAttribute("form", pages.entry(officer, null, pages.fresh(officer), List.of()));
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
        var form = new VisitForm(typed);
        var visit = form.read(pages.places(officer), pages.goers(officer), pages.today());
        var photos = form.photos(photo == null ? List.of() : photo, 0);
        if (visit == null || !form.faults().isEmpty()) {
            return refused(officer, null, typed, form.faults(), model, response);
        }
        return "redirect:" + Visit.PATH + "/" + record.handle(officer, visit, photos);
    }

    @GetMapping("/{id:\\d+}")
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        model.addAttribute("page", pages.page(officer, id, List.of(), Map.of()));
        return "assignments/visitPage";
    }

    @GetMapping("/{id:\\d+}/sua")
    String change(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        var visit = record.requireOwn(officer, id);
        var typed = pages.standing(officer, visit);
        model.addAttribute("form", pages.entry(officer, visit, typed, List.of()));
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
        var form = new VisitForm(typed);
        var visit = form.read(pages.places(officer), pages.goers(officer), pages.today());
        var photos = form.photos(photo == null ? List.of() : photo, before.photos());
        if (visit == null || !form.faults().isEmpty()) {
            return refused(officer, before, typed, form.faults(), model, response);
        }
        record.handle(officer, id, visit, photos);
        return "redirect:" + before.path();
    }

    private String refused(
            Officer officer,
            @Nullable Visit changed,
            Map<String, String> typed,
            List<Fault> faults,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("form", pages.entry(officer, changed, typed, faults));
        return "assignments/visitForm";
    }

    @PostMapping("/{id:\\d+}/bo")
    String remove(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.READ);
        record.requireOwn(officer, id);
        if (why.isBlank()) {
            return refused(
                    officer,
                    id,
                    List.of(new Fault("why", tr("Viết vì sao bỏ chuyến đi này."))),
                    Map.of(),
                    model,
                    response);
        }
        record.handle(officer, id, why.strip());
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
        var lead = Party.parse(typed.get("lead"));
        var day = TypedDay.of(typed.getOrDefault("by", ""));
        var faults = new ArrayList<Fault>();
        if (lead == null) {
            faults.add(new Fault("lead-" + request, tr("Chọn nơi chủ trì.")));
        }
        if (day == null) {
            var said = TypedDay.fault(typed.getOrDefault("by", ""));
            faults.add(new Fault("by-" + request, String.valueOf(said)));
        }
        if (lead != null && day != null) {
            asTask.faults(officer, id, request, lead, day)
                    .forEach(fault ->
                            faults.add(
                                    new Fault(
                                            (fault.field().equals("deadline") ? "by-" : "lead-")
                                                    + request,
                                            fault.sentence())));
        }
        if (lead == null || day == null || !faults.isEmpty()) {
            return refused(officer, id, faults, typed, model, response);
        }
        asTask.handle(officer, id, request, lead, day);
        return "redirect:" + Visit.PATH + "/" + id;
    }

    private String refused(
            Officer officer,
            long id,
            List<Fault> faults,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", pages.page(officer, id, faults, typed));
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
