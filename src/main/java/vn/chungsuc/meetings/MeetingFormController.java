package vn.chungsuc.meetings;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.meetings.view.MeetingFormPage;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.tasks.PartyNames;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** «Lên lịch họp» and «Sửa». */
@Controller
class MeetingFormController {

    private final MeetingForm forms;
    private final MeetingQueries queries;
    private final CallMeeting call;
    private final PartyNames names;
    private final Clock clock;

    MeetingFormController(
            MeetingForm forms,
            MeetingQueries queries,
            CallMeeting call,
            PartyNames names,
            Clock clock) {
        this.forms = forms;
        this.queries = queries;
        this.call = call;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/hop/moi")
    String blank(
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String period,
            Officer officer,
            Model model) {
        officer.require(Permission.ASSIGN_TASKS);
        return show(null, officer, new TypedForm(forms.from(officer, rule, period)), model);
    }

    @PostMapping("/hop/moi")
    String call(
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        var form = new TypedForm(typed);
        var meeting = forms.read(officer, form);
        if (meeting == null) {
            response.setStatus(422);
            return show(null, officer, form, model);
        }
        try {
            return "redirect:/hop/" + call.handle(officer, meeting);
        } catch (CallMeeting.Taken taken) {
            form.refuse("title", taken.sentence());
            response.setStatus(422);
            return show(null, officer, form, model);
        }
    }

    @GetMapping("/hop/{id:\\d+}/sua")
    String change(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.ASSIGN_TASKS);
        var meeting = queries.requireOwn(officer.scope(), id);
        var form = new TypedForm(forms.fields(officer.scope(), meeting));
        return show(id, officer, form, model);
    }

    @PostMapping("/hop/{id:\\d+}/sua")
    String change(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        var standing = queries.requireOwn(officer.scope(), id);
        var form = new TypedForm(typed);
        var meeting = forms.read(officer, form);
        if (meeting == null) {
            response.setStatus(422);
            return show(id, officer, form, model);
        }
        try {
            call.handle(officer, id, form.version(), meeting);
        } catch (CallMeeting.Clash | CallMeeting.Taken said) {
            var again = new HashMap<>(typed);
            again.put("version", String.valueOf(standing.version()));
            var refused = new TypedForm(again);
            refused.refuse("title", said.sentence());
            response.setStatus(422);
            return show(id, officer, refused, model);
        }
        return "redirect:/hop/" + id;
    }

    private String show(@Nullable Long id, Officer officer, TypedForm form, Model model) {
        model.addAttribute(
                "page",
                new MeetingFormPage(
                        id,
                        form,
                        forms.bodies(officer),
                        names.candidates(officer.scope(), LocalDate.now(clock))));
        return "meetings/meetingForm";
    }
}
