package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.PaperKind;
import vn.chungsuc.documents.PaperPanel;
import vn.chungsuc.documents.PaperTemplate;
import vn.chungsuc.documents.SigningPages;
import vn.chungsuc.petitions.OpenPetitions;
import vn.chungsuc.plans.Contents.Narrative;
import vn.chungsuc.plans.view.PlanPage;
import vn.chungsuc.plans.view.PlanPage.Part;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;

import java.util.List;
import java.util.Map;

/** A plan as a paper of the register, and its page. */
@Component
class PlanPages implements PaperKind {

    /** The part that asks for something. */
    private static final String PETITIONS = "kien-nghi";

    private final PlanDesk desk;
    private final PlanQueries plans;
    private final PlanHeads heads;
    private final ContentQueries contents;
    private final DocumentQueries documents;
    private final SigningPages signing;
    private final CriteriaSets sets;
    private final OpenPetitions petitions;
    private final PlanTemplates templates;

    PlanPages(
            PlanDesk desk,
            PlanQueries plans,
            PlanHeads heads,
            ContentQueries contents,
            DocumentQueries documents,
            SigningPages signing,
            CriteriaSets sets,
            OpenPetitions petitions,
            PlanTemplates templates) {
        this.desk = desk;
        this.plans = plans;
        this.heads = heads;
        this.contents = contents;
        this.documents = documents;
        this.signing = signing;
        this.sets = sets;
        this.petitions = petitions;
        this.templates = templates;
    }

    @Override
    public String kind() {
        return OpenPlan.KIND;
    }

    @Override
    public String path(long id) {
        return "/ke-hoach/" + id;
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
                new PlanPage(
                        heads.of(officer, laid.plan(), ""),
                        panel,
                        parts(laid.plan(), laid.contents()),
                        laid.document().own() && officer.may(Permission.APPROVE_PLANS),
                        signing.of(officer, this, laid.toFreeze(), faults, typed));
        model.addAttribute("page", page);
        return "plans/planPage";
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
    PaperPanel part(Officer officer, Plan plan, String key, boolean insert) {
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
    PaperPanel clash(Officer officer, Plan plan, String key, String typed) {
        var theirs = saved(officer, plan, key);
        return words(officer, plan, key, typed, theirs == null ? 0 : theirs.version(), theirs);
    }

    private PaperPanel words(
            Officer officer,
            Plan plan,
            String key,
            String words,
            int version,
            @Nullable Narrative theirs) {
        var part = template(plan).requirePart(key);
        var written =
                new PaperPanel.Words(
                        key,
                        part.title(PlanTemplates.years(plan)),
                        part.hint(),
                        words,
                        version,
                        key.equals(PETITIONS) ? petitions.count(officer.scope(), plan.unitId()) : 0,
                        theirs == null ? null : theirs.words(),
                        theirs == null ? null : theirs.who());
        return new PaperPanel(plan.path(), null, written);
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

    PaperTemplate template(Plan plan) {
        return templates.of(Figures.own(plan, sets.require(plan.setId())), plan.unitId());
    }
}
