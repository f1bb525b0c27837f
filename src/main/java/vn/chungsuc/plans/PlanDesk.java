package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.criteria.Programmes;
import vn.chungsuc.documents.CheckPaper;
import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.documents.Finding;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.PaperKind;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays a plan out as its paper: a draft from what it says now, a frozen one from what was kept. */
@Component
class PlanDesk {

    record Laid(
            Document document,
            Plan plan,
            OfficialPaper paper,
            Contents contents,
            List<Finding> findings) {

        PaperKind.Laid toFreeze() {
            return new PaperKind.Laid(
                    document,
                    paper,
                    new FrozenPlan(paper, contents),
                    findings,
                    "Ke hoach NTM %d - %s".formatted(document.year(), document.unitName()));
        }
    }

    private final DocumentQueries documents;
    private final PlanQueries plans;
    private final ContentQueries contents;
    private final Figures figures;
    private final PeopleQueries people;
    private final Programmes programmes;
    private final PlanTemplates templates;
    private final CheckPaper check;
    private final JsonMapper json;

    PlanDesk(
            DocumentQueries documents,
            PlanQueries plans,
            ContentQueries contents,
            Figures figures,
            PeopleQueries people,
            Programmes programmes,
            PlanTemplates templates,
            CheckPaper check,
            JsonMapper json) {
        this.documents = documents;
        this.plans = plans;
        this.contents = contents;
        this.figures = figures;
        this.people = people;
        this.programmes = programmes;
        this.templates = templates;
        this.check = check;
        this.json = json;
    }

    Laid lay(Scope scope, long id) {
        var plan = plans.require(scope, id);
        var document = documents.require(scope, id);
        return document.state() == DocumentState.DRAFT
                ? draft(scope, document, plan)
                : frozen(scope, document, plan);
    }

    private Laid frozen(Scope scope, Document document, Plan plan) {
        var kept = json.readValue(documents.frozenContent(scope, document.id()), FrozenPlan.class);
        return new Laid(document, plan, kept.paper(), kept.contents(), List.of());
    }

    private Laid draft(Scope scope, Document document, Plan plan) {
        var says = contents.of(scope, plan.id());
        var live = figures.ofPaper(scope, plan, says.targets());
        var body = body(scope, document);
        var signer = signer(scope, document);
        var template = templates.of(live.own(), plan.unitId());
        var words = words(plan, body);
        var written =
                Language.inVietnamese(() ->
                        PlanPaper.of(document, body, signer, template, plan, says, live, words));
        var waivers = documents.waivers(scope, document.id());
        var parts = new CheckPlan.Parts(template.parts(), written.gaps());
        var findings = new ArrayList<>(CheckPlan.of(plan, says, parts, waivers));
        findings.addAll(check.findings(document, written.paper(), waivers));
        return new Laid(document, plan, written.paper(), says, findings);
    }

    private Map<String, String> words(Plan plan, Body body) {
        var end = LocalDate.of(plan.year(), 12, 31);
        return PlanTemplates.words(
                plan.year(), programmes.on(end).shortName(), plan.unitName(), body.name());
    }

    private Body body(Scope scope, Document document) {
        var body = document.bodyId();
        if (body == null) {
            throw new NotFound();
        }
        return people.body(scope, body);
    }

    private @Nullable Signer signer(Scope scope, Document document) {
        var signer = document.signerId();
        return signer == null ? null : people.signer(scope, signer);
    }
}
