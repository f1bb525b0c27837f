package vn.chungsuc.inspections;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.inspections.view.InspectionPage;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.tasks.PartyNames;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One inspection: its result, what was found, what came of that. */
@Controller
@RequestMapping("/kiem-tra/{id:\\d+}")
class InspectionController {

    private final InspectionQueries queries;
    private final InspectionForm forms;
    private final FindingForm findings;
    private final VisitInspection visit;
    private final RecordFinding record;
    private final PartyNames names;
    private final CriteriaSets sets;
    private final Clock clock;

    InspectionController(
            InspectionQueries queries,
            InspectionForm forms,
            FindingForm findings,
            VisitInspection visit,
            RecordFinding record,
            PartyNames names,
            CriteriaSets sets,
            Clock clock) {
        this.queries = queries;
        this.forms = forms;
        this.findings = findings;
        this.visit = visit;
        this.record = record;
        this.names = names;
        this.sets = sets;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        return show(id, officer, TypedForm.blank(), model);
    }

    @PostMapping("/ket-qua")
    String visit(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        own(officer, id);
        var form = new TypedForm(typed);
        var read = forms.visit(form);
        if (read == null) {
            return refused(id, officer, form, model, response);
        }
        visit.handle(officer, id, read);
        return back(id);
    }

    @PostMapping("/khong-thuc-hien")
    String cancel(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        own(officer, id);
        var form = new TypedForm(typed);
        var reason =
                form.required("reason", InspectionForm.SHORT, tr("Ghi vì sao không thực hiện."));
        if (form.isFaulted()) {
            return refused(id, officer, form, model, response);
        }
        visit.handle(officer, id, reason);
        return back(id);
    }

    @PostMapping("/phat-hien")
    String find(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        var inspection = own(officer, id);
        var form = new TypedForm(typed);
        var finding = findings.read(officer, inspection, form);
        if (finding == null) {
            return refused(id, officer, form, model, response);
        }
        record.handle(officer, id, finding);
        return back(id);
    }

    @PostMapping("/phat-hien/{finding:\\d+}/bo")
    String strike(@PathVariable long id, @PathVariable long finding, Officer officer) {
        own(officer, id);
        var said = new RecordFinding.Said(RecordFinding.Act.STRIKE, "", LocalDate.now(clock));
        record.handle(officer, id, finding, said);
        return back(id);
    }

    /** The unit inspected answers, or whoever keeps the record writes its answer down. */
    @PostMapping("/phat-hien/{finding:\\d+}/tra-loi")
    String answer(
            @PathVariable long id,
            @PathVariable long finding,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        queries.require(officer.scope(), id, LocalDate.now(clock));
        return say(RecordFinding.Act.ANSWER, id, finding, typed, officer, model, response);
    }

    @PostMapping("/phat-hien/{finding:\\d+}/khep")
    String close(
            @PathVariable long id,
            @PathVariable long finding,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        own(officer, id);
        return say(RecordFinding.Act.CLOSE, id, finding, typed, officer, model, response);
    }

    private String say(
            RecordFinding.Act act,
            long id,
            long finding,
            Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        var form = new TypedForm(typed);
        var said = findings.said(act, finding, form);
        if (said == null) {
            return refused(id, officer, form, model, response);
        }
        record.handle(officer, id, finding, said);
        return back(id);
    }

    private Inspection own(Officer officer, long id) {
        officer.require(Permission.ASSIGN_TASKS);
        return queries.requireOwn(officer.scope(), id, LocalDate.now(clock));
    }

    private String refused(
            long id, Officer officer, TypedForm form, Model model, HttpServletResponse response) {
        response.setStatus(422);
        return show(id, officer, form, model);
    }

    private String show(long id, Officer officer, TypedForm form, Model model) {
        var scope = officer.scope();
        var today = LocalDate.now(clock);
        var inspection = queries.require(scope, id, today);
        var works = officer.may(Permission.ASSIGN_TASKS);
        var may = works && inspection.own();
        var writes = may && inspection.isDone();
        model.addAttribute(
                "page",
                new InspectionPage(
                        inspection,
                        today,
                        queries.subjects(scope, id),
                        queries.findings(scope, id, today),
                        writes ? names.candidates(scope, today) : List.of(),
                        writes ? sets.all() : List.of(),
                        may,
                        works,
                        form));
        return "inspections/inspectionPage";
    }

    private static String back(long id) {
        return "redirect:/kiem-tra/" + id;
    }
}
