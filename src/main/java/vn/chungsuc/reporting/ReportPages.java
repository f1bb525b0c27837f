package vn.chungsuc.reporting;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.petitions.OpenPetitions;
import vn.chungsuc.reporting.view.ReportPage;
import vn.chungsuc.reporting.view.ReportPage.Panel;
import vn.chungsuc.reporting.view.ReportPage.Rights;
import vn.chungsuc.reporting.view.ReportPage.Words;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.List;
import java.util.Map;

/** Puts together what the page of a report shows. */
@Component
class ReportPages {

    /** The part that asks for something. */
    private static final String PETITIONS = "kien-nghi";

    private final ReportDesk desk;
    private final DocumentQueries documents;
    private final PeopleQueries people;
    private final OpenPetitions petitions;

    ReportPages(
            ReportDesk desk,
            DocumentQueries documents,
            PeopleQueries people,
            OpenPetitions petitions) {
        this.desk = desk;
        this.documents = documents;
        this.people = people;
        this.petitions = petitions;
    }

    ReportPage page(Officer officer, long id, Panel panel) {
        return page(officer, id, panel, List.of(), Map.of());
    }

    ReportPage page(
            Officer officer, long id, Panel panel, List<Fault> faults, Map<String, String> typed) {
        var scope = officer.scope();
        var laid = desk.lay(scope, id);
        var document = laid.document();
        var body = document.bodyId();
        return new ReportPage(
                document,
                laid.paper(),
                laid.figures().setName(),
                laid.figures().asOf(),
                laid.findings(),
                panel,
                documents.standing(scope, id).orElse(null),
                documents.signedCopies(scope, id),
                body == null ? List.of() : people.signers(scope, body, null),
                rights(officer, document.own()),
                faults,
                typed);
    }

    /** Before anything of a form is looked at. */
    void requireOwn(Officer officer, long id) {
        documents.requireOwn(officer.scope(), id);
    }

    Panel source(Officer officer, long id, String key) {
        var figures = desk.lay(officer.scope(), id).figures();
        var source = new Sources(figures).of(key).orElseThrow(NotFound::new);
        return new Panel(path(id), key, source, null);
    }

    /**
     * The part as it stands, ready to be written.
     *
     * @param insert with the open petitions at its end, not saved yet
     */
    Panel part(Officer officer, long id, String key, boolean insert) {
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
    Panel clash(Officer officer, long id, String key, String typed) {
        var theirs = saved(officer, id, key);
        return words(officer, id, key, typed, theirs == null ? 0 : theirs.version(), theirs);
    }

    private Panel words(
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
        return new Panel(
                path(id),
                key,
                null,
                new Words(
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

    private static Rights rights(Officer officer, boolean own) {
        return new Rights(
                own && officer.may(Permission.DRAFT_DOCUMENTS),
                own && officer.may(Permission.FREEZE_DOCUMENTS),
                own && officer.may(Permission.REGISTER_DOCUMENTS));
    }

    static String path(long id) {
        return "/bao-cao/" + id;
    }
}
