package vn.chungsuc.quickreport;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.Finding;
import vn.chungsuc.documents.PaperKind;
import vn.chungsuc.documents.PaperPanel;
import vn.chungsuc.documents.SigningPages;
import vn.chungsuc.handin.Cycle;
import vn.chungsuc.handin.Period;
import vn.chungsuc.handin.SubmissionQueries;
import vn.chungsuc.petitions.OpenPetitions;
import vn.chungsuc.quickreport.view.Below;
import vn.chungsuc.quickreport.view.ConfirmHandIn;
import vn.chungsuc.quickreport.view.QuickPage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A month's report as a paper of the register, and what its page shows. */
@Component
class QuickPages implements PaperKind {

    /** The part that asks for something. */
    private static final String PETITIONS = "kien-nghi";

    private final QuickDesk desk;
    private final DocumentQueries documents;
    private final SubmissionQueries submissions;
    private final SendQuickReport send;
    private final SigningPages signing;
    private final OpenPetitions petitions;
    private final Clock clock;

    QuickPages(
            QuickDesk desk,
            DocumentQueries documents,
            SubmissionQueries submissions,
            SendQuickReport send,
            SigningPages signing,
            OpenPetitions petitions,
            Clock clock) {
        this.desk = desk;
        this.documents = documents;
        this.submissions = submissions;
        this.send = send;
        this.signing = signing;
        this.petitions = petitions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return OpenQuickReport.KIND;
    }

    @Override
    public String path(long id) {
        return "/bao-cao/nhanh/" + id;
    }

    @Override
    public Laid lay(Scope scope, long id) {
        return desk.lay(scope, id).toFreeze();
    }

    @Override
    public String withdrawal(Officer officer, long id, String typed) {
        return send.withdrawal(officer, id, typed);
    }

    @Override
    public String page(
            Officer officer, long id, List<Fault> faults, Map<String, String> typed, Model model) {
        var laid = desk.lay(officer.scope(), id);
        return page(officer, laid, PaperPanel.empty(path(id)), faults, typed, model);
    }

    String page(Officer officer, QuickDesk.Laid laid, PaperPanel panel, Model model) {
        return page(officer, laid, panel, List.of(), Map.of(), model);
    }

    private String page(
            Officer officer,
            QuickDesk.Laid laid,
            PaperPanel panel,
            List<Fault> faults,
            Map<String, String> typed,
            Model model) {
        var owed = laid.owed();
        var page =
                new QuickPage(
                        laid.whole(),
                        laid.figures().setName(),
                        laid.figures().asOf(),
                        laid.figures().previous(),
                        panel,
                        below(officer, laid, panel),
                        owed,
                        owed != null
                                && Long.valueOf(laid.document().id()).equals(owed.documentId()),
                        unexplained(laid),
                        PlainText.of(laid.paper()),
                        signing.of(officer, this, laid.toFreeze(), faults, typed));
        model.addAttribute("page", page);
        return "quickreport/page";
    }

    private static @Nullable Integer unexplained(QuickDesk.Laid laid) {
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
    ConfirmHandIn confirm(Officer officer, long id) {
        documents.requireOwn(officer.scope(), id);
        var laid = desk.lay(officer.scope(), id);
        var today = LocalDate.now(clock);
        return new ConfirmHandIn(
                laid.document(),
                SendQuickReport.requireOwed(laid, today),
                laid.figures().asOf(),
                laid.findings().stream().filter(Finding::open).toList(),
                Unfinished.of(laid, desk.names(laid.report()), today));
    }

    boolean mayExplain(Officer officer, QuickDesk.Laid laid) {
        return laid.isDraft()
                && laid.document().own()
                && officer.may(Permission.DRAFT_DOCUMENTS)
                && laid.figures().ownStand() != null;
    }

    /**
     * @param insert with the open petitions at the part's end, not saved yet
     */
    PaperPanel panel(
            Officer officer,
            QuickDesk.Laid laid,
            @Nullable String so,
            @Nullable String phan,
            boolean insert) {
        var path = path(laid.document().id());
        if (so != null && so.startsWith("part:")) {
            return part(officer, laid, so.substring("part:".length()), false);
        }
        if (so != null) {
            var source = new QuickSources(laid.figures()).of(so).orElseThrow(NotFound::new);
            return new PaperPanel(path, source, null);
        }
        return phan == null ? PaperPanel.empty(path) : part(officer, laid, phan, insert);
    }

    /** The part as it stands, ready to be written. */
    private PaperPanel part(Officer officer, QuickDesk.Laid laid, String key, boolean insert) {
        var saved = laid.lines().get(key);
        var words = saved == null ? "" : saved.words();
        return words(
                officer,
                laid,
                key,
                insert && key.equals(PETITIONS)
                        ? petitions.added(officer.scope(), laid.report().unitId(), words)
                        : words,
                saved == null ? 0 : saved.version(),
                null);
    }

    /** The part as typed, beside what somebody else saved meanwhile. */
    PaperPanel clash(Officer officer, QuickDesk.Laid laid, String key, String typed) {
        var theirs = laid.lines().get(key);
        return words(officer, laid, key, typed, theirs == null ? 0 : theirs.version(), theirs);
    }

    private PaperPanel words(
            Officer officer,
            QuickDesk.Laid laid,
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
        return new PaperPanel(
                path(laid.document().id()),
                null,
                new PaperPanel.Words(
                        key,
                        QuickOutline.fill(tr(part.title()), desk.names(laid.report())),
                        part.hint() == null ? null : tr(part.hint()),
                        words,
                        version,
                        key.equals(PETITIONS)
                                ? petitions.count(officer.scope(), laid.report().unitId())
                                : 0,
                        theirs == null ? null : theirs.words(),
                        theirs == null ? null : theirs.who()));
    }

    List<Below> below(Officer officer, QuickDesk.Laid laid, PaperPanel panel) {
        var words = panel.words();
        return words == null ? List.of() : below(officer, laid, words.part());
    }

    /** What the units below wrote in the same part and was not sent back. */
    List<Below> below(Officer officer, QuickDesk.Laid laid, String part) {
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
}
