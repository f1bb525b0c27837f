package vn.chungsuc.reporting;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.PaperKind;
import vn.chungsuc.documents.PaperPanel;
import vn.chungsuc.documents.SigningPages;
import vn.chungsuc.petitions.OpenPetitions;
import vn.chungsuc.reporting.view.ReportPage;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;

import java.util.List;
import java.util.Map;

/** A year's report as a paper of the register, and what its page shows. */
@Component
class ReportPages implements PaperKind {

    /** The part that asks for something. */
    private static final String PETITIONS = "kien-nghi";

    private final ReportDesk desk;
    private final DocumentQueries documents;
    private final SigningPages signing;
    private final OpenPetitions petitions;

    ReportPages(
            ReportDesk desk,
            DocumentQueries documents,
            SigningPages signing,
            OpenPetitions petitions) {
        this.desk = desk;
        this.documents = documents;
        this.signing = signing;
        this.petitions = petitions;
    }

    @Override
    public String kind() {
        return OpenReport.KIND;
    }

    @Override
    public String path(long id) {
        return "/bao-cao/" + id;
    }

    @Override
    public Laid lay(Scope scope, long id) {
        return desk.lay(scope, id).toFreeze();
    }

    @Override
    public String page(
            Officer officer, long id, List<Fault> faults, Map<String, String> typed, Model model) {
        return page(officer, id, PaperPanel.empty(path(id)), faults, typed, model);
    }

    String page(Officer officer, long id, PaperPanel panel, Model model) {
        return page(officer, id, panel, List.of(), Map.of(), model);
    }

    private String page(
            Officer officer,
            long id,
            PaperPanel panel,
            List<Fault> faults,
            Map<String, String> typed,
            Model model) {
        var laid = desk.lay(officer.scope(), id);
        var page =
                new ReportPage(
                        laid.figures().setName(),
                        laid.figures().asOf(),
                        panel,
                        signing.of(officer, this, laid.toFreeze(), faults, typed));
        model.addAttribute("page", page);
        return "reporting/reportPage";
    }

    PaperPanel source(Officer officer, long id, String key) {
        var figures = desk.lay(officer.scope(), id).figures();
        var source = new Sources(figures).of(key).orElseThrow(NotFound::new);
        return new PaperPanel(path(id), source, null);
    }

    /**
     * The part as it stands, ready to be written.
     *
     * @param insert with the open petitions at its end, not saved yet
     */
    PaperPanel part(Officer officer, long id, String key, boolean insert) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var saved = saved(officer, id, key);
        var words = saved == null ? "" : saved.words();
        if (insert && key.equals(PETITIONS)) {
            var unit = documents.requireOwn(officer.scope(), id).unitId();
            words = petitions.added(officer.scope(), unit, words);
        }
        return words(officer, id, key, words, saved == null ? 0 : saved.version(), null);
    }

    /** The part as typed, beside what somebody else saved meanwhile. */
    PaperPanel clash(Officer officer, long id, String key, String typed) {
        var theirs = saved(officer, id, key);
        return words(officer, id, key, typed, theirs == null ? 0 : theirs.version(), theirs);
    }

    private PaperPanel words(
            Officer officer,
            long id,
            String key,
            String words,
            int version,
            @Nullable Narrative theirs) {
        var document = documents.requireOwn(officer.scope(), id);
        var part = Outline.ANNUAL.requireWritten(key);
        var names =
                desk.names(officer.scope(), document, desk.lay(officer.scope(), id).figures().on());
        return new PaperPanel(
                path(id),
                null,
                new PaperPanel.Words(
                        key,
                        part.number() + " " + Outline.fill(tr(part.title()), names),
                        part.hint() == null ? null : tr(part.hint()),
                        words,
                        version,
                        key.equals(PETITIONS)
                                ? petitions.count(officer.scope(), document.unitId())
                                : 0,
                        theirs == null ? null : theirs.words(),
                        theirs == null ? null : theirs.who()));
    }

    private @Nullable Narrative saved(Officer officer, long id, String key) {
        Outline.ANNUAL.requireWritten(key);
        return desk.lay(officer.scope(), id).narrative().get(key);
    }
}
