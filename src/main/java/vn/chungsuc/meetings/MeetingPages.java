package vn.chungsuc.meetings;

import org.springframework.stereotype.Component;

import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.meetings.view.MeetingPage;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.tasks.PartyNames;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together the page of one meeting. */
@Component
class MeetingPages {

    private final MeetingQueries queries;
    private final Agenda agenda;
    private final PartyNames names;
    private final Clock clock;

    MeetingPages(MeetingQueries queries, Agenda agenda, PartyNames names, Clock clock) {
        this.queries = queries;
        this.agenda = agenda;
        this.names = names;
        this.clock = clock;
    }

    MeetingPage page(Officer officer, long id, TypedForm form) {
        var scope = officer.scope();
        var today = LocalDate.now(clock);
        var meeting = queries.require(scope, id);
        var may = meeting.own() && officer.may(Permission.ASSIGN_TASKS);
        return new MeetingPage(
                meeting,
                today,
                queries.invitees(scope, id),
                queries.conclusions(scope, id, today),
                may && meeting.isPlanned() ? agenda.offers(scope, meeting) : List.of(),
                papers(officer, meeting),
                may && meeting.isHeld() ? names.candidates(scope, today) : List.of(),
                may,
                form);
    }

    private List<MeetingPage.Paper> papers(Officer officer, Meeting meeting) {
        Map<MeetingPaper, MeetingQueries.PaperOf> standing =
                queries.papers(officer.scope(), meeting.id()).stream()
                        .collect(
                                Collectors.toMap(
                                        MeetingQueries.PaperOf::kind, Function.identity()));
        var mayDraft = meeting.own() && officer.may(Permission.DRAFT_DOCUMENTS);
        return Arrays.stream(MeetingPaper.values())
                .map(kind -> {
                    var paper = standing.get(kind);
                    var state = paper == null ? null : DocumentState.of(paper.state());
                    return new MeetingPage.Paper(
                            key(kind),
                            kind.label(),
                            paper == null ? "" : MeetingPaperPages.PATH + paper.documentId(),
                            state == null ? "" : state.word(),
                            mayDraft && kind.fits(meeting.state()));
                })
                .toList();
    }

    private static String key(MeetingPaper kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
