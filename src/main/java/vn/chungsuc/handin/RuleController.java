package vn.chungsuc.handin;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.handin.view.RulePage;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedDay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules: who owes whom which report, when, by which paper. */
@Controller
@RequestMapping("/bao-cao/nop/quy-dinh")
class RuleController {

    private final RuleQueries rules;
    private final SaveRule save;
    private final EndRule end;
    private final PeopleQueries people;
    private final List<ReportForm> forms;
    private final Clock clock;

    RuleController(
            RuleQueries rules,
            SaveRule save,
            EndRule end,
            PeopleQueries people,
            List<ReportForm> forms,
            Clock clock) {
        this.rules = rules;
        this.save = save;
        this.end = end;
        this.people = people;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "MONTH") String ky, Officer officer, Model model) {
        officer.require(Permission.READ);
        var cycle = Cycle.of(ky);
        var chosen = cycle == null ? Cycle.MONTH : cycle;
        var usual = RuleForm.usual(chosen, LocalDate.now(clock));
        return show(officer, chosen, List.of(), usual, model);
    }

    private String show(
            Officer officer,
            Cycle cycle,
            List<Fault> faults,
            Map<String, String> typed,
            Model model) {
        var scope = officer.scope();
        var today = LocalDate.now(clock);
        model.addAttribute(
                "page",
                new RulePage(
                        rules.rules(scope, today),
                        officer.may(Permission.RECEIVE_REPORTS),
                        cycle,
                        rules.levelsBelow(scope, today),
                        people.bodies(scope, scope.unitId(), today),
                        forms(),
                        faults,
                        typed));
        return "handin/rules";
    }

    private Map<String, String> forms() {
        var names = new LinkedHashMap<String, String>();
        forms.forEach(form -> names.put(form.id(), form.name()));
        names.put("paper", tr("Văn bản đã chốt"));
        return names;
    }

    @PostMapping
    String add(
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.RECEIVE_REPORTS);
        var scope = officer.scope();
        var today = LocalDate.now(clock);
        var form = new RuleForm(typed);
        var body =
                people.bodies(scope, scope.unitId(), today).stream()
                        .map(b -> b.id())
                        .filter(id -> String.valueOf(id).equals(typed.get("body")))
                        .findFirst()
                        .orElse(null);
        var rule = form.read(scope.unitId(), body, rules.levelsBelow(scope, today));
        if (rule == null || !forms().containsKey(rule.form())) {
            response.setStatus(422);
            var cycle = Cycle.of(typed.getOrDefault("cycle", ""));
            return show(officer, cycle == null ? Cycle.MONTH : cycle, form.faults(), typed, model);
        }
        save.handle(officer, rule);
        return "redirect:/bao-cao/nop/quy-dinh";
    }

    @PostMapping("/{rule:\\d+}/thoi")
    String end(
            @PathVariable int rule,
            @RequestParam(defaultValue = "") String lastDay,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.RECEIVE_REPORTS);
        var today = LocalDate.now(clock);
        rules.requireOwn(officer.scope(), rule, today);
        var day = TypedDay.of(lastDay);
        if (day == null) {
            response.setStatus(422);
            var field = "lastDay-" + rule;
            var fault = new Fault(field, String.valueOf(TypedDay.fault(lastDay)));
            var typed = new HashMap<>(RuleForm.usual(Cycle.MONTH, today));
            typed.put(field, lastDay);
            return show(officer, Cycle.MONTH, List.of(fault), typed, model);
        }
        end.handle(officer, rule, day);
        return "redirect:/bao-cao/nop/quy-dinh";
    }
}
