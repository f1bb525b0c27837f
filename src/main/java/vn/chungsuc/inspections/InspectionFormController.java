package vn.chungsuc.inspections;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.inspections.view.InspectionFormPage;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.tasks.PartyNames;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Planning an inspection, and changing it. */
@Controller
class InspectionFormController {

    private final InspectionForm forms;
    private final InspectionQueries queries;
    private final PlanInspection plan;
    private final PartyNames names;
    private final Clock clock;

    InspectionFormController(
            InspectionForm forms,
            InspectionQueries queries,
            PlanInspection plan,
            PartyNames names,
            Clock clock) {
        this.forms = forms;
        this.queries = queries;
        this.plan = plan;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/kiem-tra/moi")
    String blank(Officer officer, Model model) {
        officer.require(Permission.ASSIGN_TASKS);
        return show(null, officer, TypedForm.blank(), model);
    }

    @PostMapping("/kiem-tra/moi")
    String plan(
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        var form = new TypedForm(typed);
        var inspection = forms.read(officer, form);
        if (inspection == null) {
            response.setStatus(422);
            return show(null, officer, form, model);
        }
        return "redirect:/kiem-tra/" + plan.handle(officer, inspection);
    }

    @GetMapping("/kiem-tra/{id:\\d+}/sua")
    String change(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.ASSIGN_TASKS);
        var standing = queries.requireOwn(officer.scope(), id, LocalDate.now(clock));
        var form = new TypedForm(forms.fields(officer.scope(), standing));
        return show(id, officer, form, model);
    }

    @PostMapping("/kiem-tra/{id:\\d+}/sua")
    String change(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        queries.requireOwn(officer.scope(), id, LocalDate.now(clock));
        var form = new TypedForm(typed);
        var inspection = forms.read(officer, form);
        if (inspection == null) {
            response.setStatus(422);
            return show(id, officer, form, model);
        }
        plan.handle(officer, id, form.version(), inspection);
        return "redirect:/kiem-tra/" + id;
    }

    private String show(@Nullable Long id, Officer officer, TypedForm form, Model model) {
        model.addAttribute(
                "page",
                new InspectionFormPage(
                        id, form, names.candidates(officer.scope(), LocalDate.now(clock))));
        return "inspections/inspectionForm";
    }
}
