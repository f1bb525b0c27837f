package vn.chungsuc.meetings;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.documents.CheckPaper;
import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.PaperKind;
import vn.chungsuc.documents.SigningPages;
import vn.chungsuc.meetings.view.MeetingPaperPage;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out the papers of meetings and shows them. */
@Component
class MeetingPaperPages {

    /** Before the paper's number in the register. */
    static final String PATH = "/hop/van-ban/";

    private static final int LONGEST_NAME = 100;

    private final MeetingQueries queries;
    private final DocumentQueries documents;
    private final PeopleQueries people;
    private final SigningPages signing;
    private final MeetingTemplates templates;
    private final CheckPaper check;
    private final JsonMapper json;
    private final Clock clock;

    MeetingPaperPages(
            MeetingQueries queries,
            DocumentQueries documents,
            PeopleQueries people,
            SigningPages signing,
            MeetingTemplates templates,
            CheckPaper check,
            JsonMapper json,
            Clock clock) {
        this.queries = queries;
        this.documents = documents;
        this.people = people;
        this.signing = signing;
        this.templates = templates;
        this.check = check;
        this.json = json;
        this.clock = clock;
    }

    PaperKind.Laid lay(MeetingPaper paper, Scope scope, long id) {
        var document = documents.require(scope, id);
        if (!document.kind().equals(paper.documentKind())) {
            throw new NotFound();
        }
        if (document.state() != DocumentState.DRAFT) {
            var content = documents.frozenContent(scope, id);
            var kept = json.readValue(content, FrozenMeetingPaper.class);
            return new PaperKind.Laid(document, kept.paper(), kept, List.of(), name(document));
        }
        var meeting = meeting(scope, id);
        var written = Language.inVietnamese(() -> write(paper, scope, document, meeting));
        var waivers = documents.waivers(scope, id);
        var invited = queries.invitees(scope, meeting.id()).size();
        var findings = new ArrayList<>(MeetingPaperFindings.of(paper, meeting, invited, waivers));
        findings.addAll(check.findings(document, written, waivers));
        return new PaperKind.Laid(
                document, written, new FrozenMeetingPaper(written), findings, name(document));
    }

    private OfficialPaper write(
            MeetingPaper paper, Scope scope, Document document, Meeting meeting) {
        var body = people.body(scope, meeting.bodyId());
        var chosen = document.signerId();
        var signature =
                OfficialPaper.Signature.of(chosen == null ? null : people.signer(scope, chosen));
        var words =
                new MeetingWords(
                        paper,
                        meeting,
                        body,
                        queries.invitees(scope, meeting.id()),
                        queries.conclusions(scope, meeting.id(), LocalDate.now(clock)));
        var template = templates.of(paper, meeting.unitId());
        return new OfficialPaper(
                OfficialPaper.Head.of(document, body, template.kind().typeName()),
                List.of(),
                List.of(),
                template.lay(words).blocks(),
                paper == MeetingPaper.MINUTES ? signature.beside(meeting.secretary()) : signature,
                document.recipientLines(),
                List.of());
    }

    private Meeting meeting(Scope scope, long document) {
        return queries.require(scope, queries.meetingOf(scope, document));
    }

    private static String name(Document document) {
        var name =
                "%s %d - %s"
                        .formatted(document.type(), document.year(), document.title())
                        .replaceAll("[\\\\/:*?\"<>|]", "-");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip();
    }

    String page(
            PaperKind kind,
            Officer officer,
            long id,
            List<Fault> faults,
            Map<String, String> typed,
            Model model) {
        var laid = kind.lay(officer.scope(), id);
        model.addAttribute(
                "page",
                new MeetingPaperPage(
                        meeting(officer.scope(), id),
                        signing.of(officer, kind, laid, faults, typed)));
        return "meetings/paperPage";
    }
}
