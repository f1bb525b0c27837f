package vn.chungsuc.quickreport;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.Finding;
import vn.chungsuc.handin.Cycle;
import vn.chungsuc.handin.Period;
import vn.chungsuc.handin.SubmissionQueries;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.quickreport.QuickDesk.Laid;
import vn.chungsuc.quickreport.view.ConfirmHandIn;
import vn.chungsuc.quickreport.view.QuickPage;
import vn.chungsuc.quickreport.view.QuickPage.Below;
import vn.chungsuc.quickreport.view.QuickPage.Panel;
import vn.chungsuc.quickreport.view.QuickPage.Rights;
import vn.chungsuc.quickreport.view.QuickPage.Words;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts together what the page of a month's report shows. */
@Component
class QuickPages {

    private final QuickDesk desk;
    private final DocumentQueries documents;
    private final SubmissionQueries submissions;
    private final PeopleQueries people;
    private final Clock clock;

    QuickPages(
            QuickDesk desk,
            DocumentQueries documents,
            SubmissionQueries submissions,
            PeopleQueries people,
            Clock clock) {
        this.desk = desk;
        this.documents = documents;
        this.submissions = submissions;
        this.people = people;
        this.clock = clock;
    }

    QuickPage page(Officer officer, Laid laid, Panel panel) {
        return page(officer, laid, panel, List.of(), Map.of());
    }

    QuickPage page(
            Officer officer,
            Laid laid,
            Panel panel,
            List<Fault> faults,
            Map<String, String> typed) {
        var scope = officer.scope();
        var document = laid.document();
        var body = document.bodyId();
        var owed = laid.owed();
        return new QuickPage(
                document,
                laid.whole(),
                laid.figures().setName(),
                laid.figures().asOf(),
                laid.figures().previous(),
                laid.findings(),
                panel,
                documents.standing(scope, document.id()).orElse(null),
                body == null ? List.of() : people.signers(scope, body, laid.report().cutOff()),
                rights(officer, document.own()),
                owed,
                owed != null && Long.valueOf(document.id()).equals(owed.documentId()),
                unexplained(laid),
                PlainText.of(laid.paper()),
                faults,
                typed);
    }

    private static @Nullable Integer unexplained(Laid laid) {
        var own = laid.figures().ownStand();
        return own == null || !laid.isDraft()
                ? null
                : (Integer)
                        (int)
                                own.lacking().stream()
                                        .filter(l -> l.wantsCause() && l.cause() == null)
                                        .count();
    }

    /**
     * @throws Refused when nobody asks for the report, or it is handed in already
     */
    ConfirmHandIn confirm(Laid laid) {
        var today = LocalDate.now(clock);
        return new ConfirmHandIn(
                laid.document(),
                FreezeQuickReport.requireOwed(laid, today),
                laid.figures().asOf(),
                laid.findings().stream().filter(Finding::open).toList(),
                Unfinished.of(laid, desk.names(laid.report()), today));
    }

    /** Before anything of a form is looked at. */
    void requireOwn(Officer officer, long id) {
        documents.requireOwn(officer.scope(), id);
    }

    boolean mayExplain(Officer officer, Laid laid) {
        return laid.isDraft()
                && laid.document().own()
                && officer.may(Permission.DRAFT_DOCUMENTS)
                && laid.figures().ownStand() != null;
    }

    Panel panel(Officer officer, Laid laid, @Nullable String so, @Nullable String phan) {
        if (so != null && so.startsWith("part:")) {
            return part(officer, laid, so.substring("part:".length()));
        }
        if (so != null) {
            var source = new QuickSources(laid.figures()).of(so).orElseThrow(NotFound::new);
            return new Panel(so, source, null);
        }
        return phan == null ? Panel.empty() : part(officer, laid, phan);
    }

    /** The part as it stands, ready to be written. */
    private Panel part(Officer officer, Laid laid, String key) {
        var saved = laid.lines().get(key);
        return words(
                officer,
                laid,
                key,
                saved == null ? "" : saved.words(),
                saved == null ? 0 : saved.version(),
                null);
    }

    /** The part as typed, beside what somebody else saved meanwhile. */
    Panel clash(Officer officer, Laid laid, String key, String typed) {
        var theirs = laid.lines().get(key);
        return words(officer, laid, key, typed, theirs == null ? 0 : theirs.version(), theirs);
    }

    private Panel words(
            Officer officer,
            Laid laid,
            String key,
            String words,
            int version,
            @Nullable Written theirs) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var part = QuickOutline.MONTHLY.requireWritten(key);
        laid.document().requireOwn();
        if (!laid.isDraft()) {
            throw new NotFound();
        }
        return new Panel(
                key,
                null,
                new Words(
                        key,
                        QuickOutline.fill(tr(part.title()), desk.names(laid.report())),
                        part.hint() == null ? null : tr(part.hint()),
                        words,
                        version,
                        theirs == null ? null : theirs.words(),
                        theirs == null ? null : theirs.who(),
                        below(officer, laid, key)));
    }

    /** What the units below wrote in the same part and was not sent back. */
    List<Below> below(Officer officer, Laid laid, String part) {
        if (laid.figures().own()) {
            return List.of();
        }
        var report = laid.report();
        var month = new Period(Cycle.MONTH, report.year(), report.month());
        var digests =
                submissions.digests(
                        officer.scope(),
                        report.unitId(),
                        QuickReportForm.ID,
                        month,
                        LocalDate.now(clock));
        var below = new ArrayList<Below>();
        for (var one : laid.figures().reports()) {
            var digest = digests.get(one.code());
            var words = digest == null ? null : digest.lines().get(part);
            if (words != null && !words.isBlank()) {
                below.add(new Below(one.code(), one.name(), words));
            }
        }
        return below;
    }

    private static Rights rights(Officer officer, boolean own) {
        return new Rights(
                own && officer.may(Permission.DRAFT_DOCUMENTS),
                own && officer.may(Permission.FREEZE_DOCUMENTS),
                own && officer.may(Permission.REGISTER_DOCUMENTS));
    }
}
