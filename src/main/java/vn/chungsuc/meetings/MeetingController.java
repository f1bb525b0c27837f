package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.meetings.view.OutcomePage;
import vn.chungsuc.shared.ListAddress;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedForm;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One meeting: its agenda, what came of it, its conclusions and papers. */
@Controller
@RequestMapping("/hop/{id:\\d+}")
class MeetingController {

    private final MeetingPages pages;
    private final MeetingQueries queries;
    private final OutcomeForm forms;
    private final SetAgenda agenda;
    private final HoldMeeting hold;
    private final Conclude conclude;
    private final WritePaper papers;

    MeetingController(
            MeetingPages pages,
            MeetingQueries queries,
            OutcomeForm forms,
            SetAgenda agenda,
            HoldMeeting hold,
            Conclude conclude,
            WritePaper papers) {
        this.pages = pages;
        this.queries = queries;
        this.forms = forms;
        this.agenda = agenda;
        this.hold = hold;
        this.conclude = conclude;
        this.papers = papers;
    }

    @GetMapping
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        return show(id, officer, TypedForm.blank(), model);
    }

    @PostMapping("/chuong-trinh")
    String agenda(
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<Integer> chon,
            Officer officer) {
        officer.require(Permission.ASSIGN_TASKS);
        queries.requireOwn(officer.scope(), id);
        var offers = pages.page(officer, id, TypedForm.blank()).offers();
        var chosen =
                chon.stream()
                        .filter(at -> at >= 0 && at < offers.size())
                        .distinct()
                        .map(offers::get)
                        .toList();
        agenda.handle(officer, id, chosen);
        return back(id, "chuong-trinh");
    }

    @GetMapping("/ket-qua")
    String outcome(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.ASSIGN_TASKS);
        var meeting = queries.requireOwn(officer.scope(), id);
        var invited = queries.invitees(officer.scope(), id);
        var form = new TypedForm(forms.fields(meeting, invited));
        model.addAttribute("page", new OutcomePage(meeting, invited, form));
        return "meetings/outcome";
    }

    @PostMapping("/ket-qua")
    String outcome(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        var meeting = queries.requireOwn(officer.scope(), id);
        var invited = queries.invitees(officer.scope(), id);
        var form = new TypedForm(typed);
        var outcome = forms.outcome(form, invited);
        if (outcome == null) {
            response.setStatus(422);
            model.addAttribute("page", new OutcomePage(meeting, invited, form));
            return "meetings/outcome";
        }
        hold.handle(officer, id, outcome);
        return back(id, "ket-luan");
    }

    @PostMapping("/khong-hop")
    String cancel(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        queries.requireOwn(officer.scope(), id);
        var form = new TypedForm(typed);
        var reason = form.required("reason", MeetingForm.SHORT, tr("Ghi vì sao không họp."));
        if (form.isFaulted()) {
            response.setStatus(422);
            return show(id, officer, form, model);
        }
        hold.handle(officer, id, reason);
        return "redirect:/hop/" + id;
    }

    @PostMapping("/ket-luan")
    String conclude(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.ASSIGN_TASKS);
        var meeting = queries.requireOwn(officer.scope(), id);
        var form = new TypedForm(typed);
        var written = forms.conclusion(officer, meeting, form);
        if (written == null) {
            response.setStatus(422);
            return show(id, officer, form, model);
        }
        conclude.handle(officer, id, written);
        return back(id, "ket-luan");
    }

    @PostMapping("/ket-luan/{conclusion:\\d+}/bo")
    String strike(@PathVariable long id, @PathVariable long conclusion, Officer officer) {
        officer.require(Permission.ASSIGN_TASKS);
        queries.requireOwn(officer.scope(), id);
        conclude.handle(officer, id, conclusion);
        return back(id, "ket-luan");
    }

    /** «Giao việc theo kết luận». */
    @PostMapping("/giao-viec")
    String give(@PathVariable long id, Officer officer) {
        officer.require(Permission.ASSIGN_TASKS);
        queries.requireOwn(officer.scope(), id);
        conclude.handle(officer, id);
        return back(id, "ket-luan");
    }

    @PostMapping("/van-ban/{kind}")
    String paper(@PathVariable long id, @PathVariable String kind, Officer officer) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        queries.requireOwn(officer.scope(), id);
        var which = ListAddress.one(MeetingPaper.class, kind.toUpperCase(Locale.ROOT));
        if (which == null) {
            throw new NotFound();
        }
        return "redirect:" + MeetingPaperPages.PATH + papers.handle(officer, id, which);
    }

    private String show(long id, Officer officer, TypedForm form, Model model) {
        model.addAttribute("page", pages.page(officer, id, form));
        return "meetings/meetingPage";
    }

    private static String back(long id, String place) {
        return "redirect:/hop/" + id + "#" + place;
    }
}
