package vn.chungsuc.assignments;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assignments.view.ProgrammeContent.Work;
import vn.chungsuc.documents.DraftDocument;
import vn.chungsuc.documents.Filling;
import vn.chungsuc.documents.NewDocument;
import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Opens a work programme: a paper in the register, with every open task of the year in it. */
@Service
public class OpenProgramme {

    static final String KIND = "work-programme";

    private final DraftDocument draft;
    private final ProgrammeStore store;
    private final ProgrammeQueries queries;
    private final AssignmentTemplates templates;
    private final Clock clock;

    OpenProgramme(
            DraftDocument draft,
            ProgrammeStore store,
            ProgrammeQueries queries,
            AssignmentTemplates templates,
            Clock clock) {
        this.draft = draft;
        this.store = store;
        this.queries = queries;
        this.templates = templates;
        this.clock = clock;
    }

    /** The caller has checked that the unit is the officer's own and the body one of it. */
    @Transactional
    public long handle(
            Officer officer, Unit unit, Body body, int year, Map<ProgrammePart, String> words) {
        var template = templates.programme(unit.id());
        var said = Filling.of(ProgrammePaper.words(year, body));
        var id =
                draft.handle(
                        officer,
                        new NewDocument(
                                unit.id(),
                                body.id(),
                                template.kind().type(),
                                KIND,
                                year,
                                template.title(said),
                                template.kind().type() + "-" + body.symbol(),
                                body.place(),
                                null,
                                template.recipients(said)));
        store.add(id, unit.id(), year);
        store.words(id, words);
        store.tasks(
                id,
                queries.tasks(officer.scope(), id, LocalDate.now(clock)).stream()
                        .map(Work::id)
                        .toList());
        return id;
    }
}
