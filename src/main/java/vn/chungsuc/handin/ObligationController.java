package vn.chungsuc.handin;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.chungsuc.handin.view.ObligationPage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;

/** One report that is owed: handed in by the unit, answered by the receiver. */
@Controller
@RequestMapping("/bao-cao/nop/{id:\\d+}")
class ObligationController {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST = 1000;

    private final ObligationQueries obligations;
    private final SubmissionQueries submissions;
    private final List<ReportForm> forms;
    private final HandIn handIn;
    private final AnswerHandIn answer;
    private final ExtendDue extend;
    private final Clock clock;

    ObligationController(
            ObligationQueries obligations,
            SubmissionQueries submissions,
            List<ReportForm> forms,
            HandIn handIn,
            AnswerHandIn answer,
            ExtendDue extend,
            Clock clock) {
        this.obligations = obligations;
        this.submissions = submissions;
        this.forms = forms;
        this.handIn = handIn;
        this.answer = answer;
        this.extend = extend;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable long id, Officer officer, Model model) {
        officer.require(Permission.READ);
        return show(id, officer, List.of(), Map.of(), model);
    }

    private String show(
            long id, Officer officer, List<Fault> faults, Map<String, String> typed, Model model) {
        var scope = officer.scope();
        var today = LocalDate.now(clock);
        var owed = obligations.require(scope, id, today);
        var mayHandIn = owed.own() && officer.may(Permission.FREEZE_DOCUMENTS);
        var start =
                forms.stream()
                        .filter(form -> form.id().equals(owed.form()))
                        .findFirst()
                        .map(form -> form.start(owed.id()))
                        .orElse(null);
        model.addAttribute(
                "page",
                new ObligationPage(
                        owed,
                        today,
                        submissions.attempts(scope, id),
                        owed.own() && officer.may(Permission.DRAFT_DOCUMENTS) ? start : null,
                        mayHandIn && owed.state().isOwed()
                                ? submissions.ready(scope, owed.unitId(), owed.year())
                                : List.of(),
                        mayHandIn,
                        owed.receives() && officer.may(Permission.RECEIVE_REPORTS),
                        faults,
                        typed));
        return "handin/obligation";
    }

    private String refused(
            long id,
            Officer officer,
            Fault fault,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        return show(id, officer, List.of(fault), typed, model);
    }

    /** A paper that was written elsewhere and frozen. */
    @PostMapping("/lan-nop")
    String handIn(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long paper,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.FREEZE_DOCUMENTS);
        if (paper == null) {
            var fault = new Fault("paper", "Chọn văn bản đã chốt để nộp.");
            return refused(id, officer, fault, Map.of(), model, response);
        }
        handIn.handle(officer, id, paper, null);
        return "redirect:/bao-cao/nop/" + id;
    }

    @PostMapping("/tiep-nhan")
    String accept(
            @PathVariable long id, @RequestParam(defaultValue = "0") int attempt, Officer officer) {
        answer.handle(officer, id, attempt, true, "");
        return "redirect:/bao-cao/nop/" + id;
    }

    @PostMapping("/tra-lai")
    String giveBack(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int attempt,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.RECEIVE_REPORTS);
        if (reason.isBlank() || reason.length() > LONGEST) {
            var words =
                    reason.isBlank()
                            ? "Viết lý do trả lại: đơn vị cần biết phải sửa gì."
                            : "Lý do dài quá %d chữ; viết gọn lại.".formatted(LONGEST);
            return refused(
                    id,
                    officer,
                    new Fault("reason", words),
                    Map.of("reason", reason),
                    model,
                    response);
        }
        answer.handle(officer, id, attempt, false, reason.strip());
        return "redirect:/bao-cao/nop/" + id;
    }

    @PostMapping("/gia-han")
    String extend(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String why,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        officer.require(Permission.RECEIVE_REPORTS);
        var typed = Map.of("due", due, "why", why);
        var owed = obligations.require(officer.scope(), id, LocalDate.now(clock));
        var day = day(due);
        if (day == null) {
            var fault =
                    new Fault(
                            "due", "Viết ngày như %s.".formatted(Vi.date(owed.due().plusDays(3))));
            return refused(id, officer, fault, typed, model, response);
        }
        if (!day.isAfter(owed.due())) {
            var words = "Hạn mới phải sau hạn đang có, %s.".formatted(Vi.date(owed.due()));
            return refused(id, officer, new Fault("due", words), typed, model, response);
        }
        if (why.isBlank() || why.length() > LONGEST) {
            var fault = new Fault("why", "Viết một câu vì sao gia hạn.");
            return refused(id, officer, fault, typed, model, response);
        }
        extend.handle(officer, id, day, why.strip());
        return "redirect:/bao-cao/nop/" + id;
    }

    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip(), DAY);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
