package vn.chungsuc.meetings;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.meetings.view.RulesPage;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedForm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How often bodies are to meet. */
@Controller
@RequestMapping("/hop/che-do")
class RuleController {

    private final RuleQueries rules;
    private final RuleForm forms;
    private final MeetingForm meetings;
    private final SaveRule save;
    private final Clock clock;

    RuleController(
            RuleQueries rules, RuleForm forms, MeetingForm meetings, SaveRule save, Clock clock) {
        this.rules = rules;
        this.forms = forms;
        this.meetings = meetings;
        this.save = save;
        this.clock = clock;
    }

    @GetMapping
    String page(Officer officer, Model model) {
        officer.require(Permission.READ);
        return show(officer, TypedForm.blank(), model);
    }

    @PostMapping
    String set(
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        var form = new TypedForm(typed);
        var rule = forms.read(officer, form);
        if (rule == null) {
            response.setStatus(422);
            return show(officer, form, model);
        }
        save.handle(officer, rule);
        return "redirect:/hop/che-do";
    }

    @PostMapping("/{id:\\d+}/thoi")
    String end(@PathVariable int id, Officer officer) {
        officer.require(Permission.ASSIGN_TASKS);
        save.handle(officer, id);
        return "redirect:/hop/che-do";
    }

    private String show(Officer officer, TypedForm form, Model model) {
        var may = officer.may(Permission.ASSIGN_TASKS);
        model.addAttribute(
                "page",
                new RulesPage(
                        rules.all(officer.scope()),
                        LocalDate.now(clock),
                        may ? meetings.bodies(officer) : List.of(),
                        form,
                        may));
        return "meetings/rules";
    }
}
