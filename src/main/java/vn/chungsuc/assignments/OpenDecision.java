package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.documents.DraftDocument;
import vn.chungsuc.documents.NewDocument;
import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.Unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Opens a decision: a paper in the register that starts from what is in force. */
@Service
public class OpenDecision {

    static final String KIND = "assignment-decision";

    private final DraftDocument draft;
    private final DecisionStore store;
    private final LineQueries lines;
    private final DefaultWords words;
    private final AssignmentTemplates templates;
    private final Clock clock;

    OpenDecision(
            DraftDocument draft,
            DecisionStore store,
            LineQueries lines,
            DefaultWords words,
            AssignmentTemplates templates,
            Clock clock) {
        this.draft = draft;
        this.store = store;
        this.lines = lines;
        this.words = words;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * What was chosen; the caller has checked that the unit is the officer's own.
     *
     * @param effectiveOn null: from the day it is signed
     */
    public record Choice(
            Unit unit,
            Body body,
            CriteriaSet set,
            Set<Section> sections,
            @Nullable LocalDate effectiveOn) {}

    @Transactional
    public long handle(Officer officer, Choice choice) {
        var today = LocalDate.now(clock);
        var on = choice.effectiveOn();
        var day = on == null ? today : on;
        var body = choice.body();
        var template = templates.decision(choice.unit().id());
        var said = words.of(choice, day);
        var id =
                draft.handle(
                        officer,
                        new NewDocument(
                                choice.unit().id(),
                                body.id(),
                                template.kind().type(),
                                KIND,
                                day.getYear(),
                                template.title(said),
                                template.kind().type() + "-" + body.symbol(),
                                body.place(),
                                null,
                                template.recipients(said)));
        store.add(
                id,
                choice,
                String.join("\n", template.basis(said)),
                String.join("\n", template.ready("trach_nhiem", said)));
        store.add(
                id,
                inForce(officer, choice.unit().id(), choice.set().id(), choice.sections(), day));
        return id;
    }

    private java.util.List<Line> inForce(
            Officer officer, int unit, String set, Collection<Section> sections, LocalDate day) {
        return lines.inForce(officer.scope(), unit, set, sections, day);
    }
}
