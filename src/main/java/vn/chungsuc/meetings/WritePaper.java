package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.documents.DraftDocument;
import vn.chungsuc.documents.NewDocument;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.util.List;

/** Opens a paper of a meeting in the register; a second time it leads to the one that stands. */
@Service
public class WritePaper {

    private final MeetingQueries queries;
    private final ConclusionStore store;
    private final MeetingStore meetings;
    private final PeopleQueries people;
    private final MeetingTemplates templates;
    private final DraftDocument draft;
    private final Journal journal;

    WritePaper(
            MeetingQueries queries,
            ConclusionStore store,
            MeetingStore meetings,
            PeopleQueries people,
            MeetingTemplates templates,
            DraftDocument draft,
            Journal journal) {
        this.queries = queries;
        this.store = store;
        this.meetings = meetings;
        this.people = people;
        this.templates = templates;
        this.draft = draft;
        this.journal = journal;
    }

    /**
     * @return the paper's number in the register
     */
    @Transactional
    public long handle(Officer officer, long id, MeetingPaper kind) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        meetings.lock(id);
        var meeting = queries.requireOwn(officer.scope(), id);
        var standing =
                queries.papers(officer.scope(), id).stream()
                        .filter(paper -> paper.kind() == kind)
                        .findFirst();
        if (standing.isPresent()) {
            return standing.get().documentId();
        }
        if (!kind.fits(meeting.state())) {
            throw new Refused(
                    kind == MeetingPaper.INVITATION
                            ? tr("Giấy mời chỉ viết cho cuộc họp đang trong lịch.")
                            : tr("Ghi kết quả họp trước, rồi viết biên bản, thông báo."));
        }
        var document = draft.handle(officer, paper(officer, meeting, kind));
        store.paper(document, id, kind);
        journal.record(
                JournalEntry.by(officer, "meeting-paper-opened", "meeting", String.valueOf(id))
                        .in(meeting.unitId())
                        .noting(kind.name()));
        return document;
    }

    private NewDocument paper(Officer officer, Meeting meeting, MeetingPaper kind) {
        var scope = officer.scope();
        var body = people.body(scope, meeting.bodyId());
        var day = meeting.heldOn() == null ? meeting.day() : meeting.heldOn();
        var signers = people.signers(scope, meeting.bodyId(), day);
        var template = templates.of(kind, meeting.unitId());
        var invited = queries.invitees(scope, meeting.id());
        var words = new MeetingWords(kind, meeting, body, invited, List.of());
        return new NewDocument(
                meeting.unitId(),
                meeting.bodyId(),
                kind.type(),
                kind.documentKind(),
                day.getYear(),
                template.title(words),
                kind.type() + "-" + body.symbol(),
                body.place(),
                signers.isEmpty() ? null : signers.getFirst().id(),
                template.recipients(words));
    }
}
