package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.PaperTemplate;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.petitions.OpenPetitions;
import vn.chungsuc.plans.Contents.Narrative;
import vn.chungsuc.plans.view.PlanPage;
import vn.chungsuc.plans.view.PlanPage.Part;
import vn.chungsuc.plans.view.PlanPage.Rights;
import vn.chungsuc.plans.view.PlanPage.Words;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.util.List;
import java.util.Map;

/** Puts together the page of a plan's paper. */
@Component
class PlanPages {

    /** The part that asks for something. */
    private static final String PETITIONS = "kien-nghi";

    private final PlanDesk desk;
    private final PlanQueries plans;
    private final PlanHeads heads;
    private final ContentQueries contents;
    private final DocumentQueries documents;
    private final PeopleQueries people;
    private final CriteriaSets sets;
    private final OpenPetitions petitions;
    private final PlanTemplates templates;

    PlanPages(
            PlanDesk desk,
            PlanQueries plans,
            PlanHeads heads,
            ContentQueries contents,
            DocumentQueries documents,
            PeopleQueries people,
            CriteriaSets sets,
            OpenPetitions petitions,
            PlanTemplates templates) {
        this.desk = desk;
        this.plans = plans;
        this.heads = heads;
        this.contents = contents;
        this.documents = documents;
        this.people = people;
        this.sets = sets;
        this.petitions = petitions;
        this.templates = templates;
    }

    PlanPage page(
            Officer officer,
            long id,
            @Nullable Words words,
            List<Fault> faults,
            Map<String, String> typed) {
        var scope = officer.scope();
        var laid = desk.lay(scope, id);
        var body = laid.document().bodyId();
        var own = laid.document().own();
        return new PlanPage(
                heads.of(officer, laid.plan(), ""),
                laid.document(),
                laid.paper(),
                laid.findings(),
                words,
                parts(laid.plan(), laid.contents()),
                documents.standing(scope, id).orElse(null),
                documents.signedCopies(scope, id),
                body == null ? List.of() : people.signers(scope, body, null),
                new Rights(
                        own && officer.may(Permission.DRAFT_DOCUMENTS),
                        own && officer.may(Permission.APPROVE_PLANS),
                        own && officer.may(Permission.FREEZE_DOCUMENTS),
                        own && officer.may(Permission.REGISTER_DOCUMENTS)),
                faults,
                typed);
    }

    private List<Part> parts(Plan plan, Contents says) {
        return template(plan).parts().stream()
                .map(part ->
                        new Part(
                                part.key(),
                                part.title(PlanTemplates.years(plan)),
                                !says.words(part.key()).isBlank()))
                .toList();
    }

    /**
     * The part as it stands, ready to be written.
     *
     * @param insert with the open petitions at its end, not saved yet
     */
    Words part(Officer officer, Plan plan, String key, boolean insert) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        documents.requireOwn(officer.scope(), plan.id());
        var saved = saved(officer, plan, key);
        var words = saved == null ? "" : saved.words();
        return words(
                officer,
                plan,
                key,
                insert && key.equals(PETITIONS)
                        ? petitions.added(officer.scope(), plan.unitId(), words)
                        : words,
                saved == null ? 0 : saved.version(),
                null);
    }

    /** The part as typed, beside what somebody else saved meanwhile. */
    Words clash(Officer officer, Plan plan, String key, String typed) {
        var theirs = saved(officer, plan, key);
        return words(officer, plan, key, typed, theirs == null ? 0 : theirs.version(), theirs);
    }

    private Words words(
            Officer officer,
            Plan plan,
            String key,
            String words,
            int version,
            @Nullable Narrative theirs) {
        var part = template(plan).requirePart(key);
        return new Words(
                key,
                part.title(PlanTemplates.years(plan)),
                part.hint(),
                words,
                version,
                key.equals(PETITIONS) ? petitions.count(officer.scope(), plan.unitId()) : 0,
                theirs == null ? null : theirs.words(),
                theirs == null ? null : theirs.who());
    }

    private @Nullable Narrative saved(Officer officer, Plan plan, String key) {
        template(plan).requirePart(key);
        return contents.narrative(officer.scope(), plan.id()).stream()
                .filter(one -> one.part().equals(key))
                .findFirst()
                .orElse(null);
    }

    Plan plan(Officer officer, long id) {
        return plans.require(officer.scope(), id);
    }

    /** Before anything of a form is looked at. */
    void requireOwn(Officer officer, long id) {
        plan(officer, id);
        documents.requireOwn(officer.scope(), id);
    }

    PaperTemplate template(Plan plan) {
        return templates.of(Figures.own(plan, sets.require(plan.setId())), plan.unitId());
    }
}
