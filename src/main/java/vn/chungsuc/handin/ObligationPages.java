package vn.chungsuc.handin;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.chungsuc.handin.view.ConfirmPaper;
import vn.chungsuc.handin.view.ObligationPage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts together the page of one report that is owed. */
@Component
class ObligationPages {

    private final ObligationQueries obligations;
    private final SubmissionQueries submissions;
    private final WishQueries wishes;
    private final List<ReportForm> forms;
    private final Clock clock;

    ObligationPages(
            ObligationQueries obligations,
            SubmissionQueries submissions,
            WishQueries wishes,
            List<ReportForm> forms,
            Clock clock) {
        this.obligations = obligations;
        this.submissions = submissions;
        this.wishes = wishes;
        this.forms = forms;
        this.clock = clock;
    }

    /** The page again, with each sentence beside its field and what was typed. */
    String refused(
            long id,
            Officer officer,
            List<Fault> faults,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        return show(id, officer, faults, typed, model);
    }

    String show(
            long id, Officer officer, List<Fault> faults, Map<String, String> typed, Model model) {
        var scope = officer.scope();
        var today = LocalDate.now(clock);
        var owed = obligations.require(scope, id, today);
        var mayHandIn = owed.own() && officer.may(Permission.FREEZE_DOCUMENTS);
        model.addAttribute(
                "page",
                new ObligationPage(
                        owed,
                        today,
                        submissions.attempts(scope, id),
                        headings(owed),
                        owed.own() && officer.may(Permission.DRAFT_DOCUMENTS) ? start(owed) : null,
                        mayHandIn && owed.state().isOwed()
                                ? submissions.ready(scope, owed.unitId(), owed.year())
                                : List.of(),
                        mayHandIn,
                        owed.receives() && officer.may(Permission.RECEIVE_REPORTS),
                        AskExtension.may(officer, owed),
                        wishes.of(scope, id),
                        faults,
                        typed));
        return "handin/obligation";
    }

    /**
     * @throws vn.chungsuc.shared.Refused when it is handed in already, or the period is closed
     */
    String confirm(long id, long paper, Officer officer, Model model) {
        var scope = officer.scope();
        var today = LocalDate.now(clock);
        var owed = obligations.require(scope, id, today);
        owed.requireOwn();
        HandIn.requireOwed(owed, today);
        var chosen =
                submissions.ready(scope, owed.unitId(), owed.year()).stream()
                        .filter(one -> one.documentId() == paper)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        model.addAttribute("page", new ConfirmPaper(owed, chosen, today));
        return "handin/confirm";
    }

    /** Of the form the report is written in, or else of whichever knows such parts. */
    private Map<String, String> headings(Obligation owed) {
        return forms.stream()
                .sorted(Comparator.comparing(form -> !form.id().equals(owed.form())))
                .findFirst()
                .map(form -> form.headings(owed.period()))
                .orElse(Map.of());
    }

    private @Nullable String start(Obligation owed) {
        return forms.stream()
                .filter(form -> form.id().equals(owed.form()))
                .findFirst()
                .map(form -> form.start(owed.id()))
                .orElse(null);
    }
}
