package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.documents.CheckPaper;
import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.DocumentQueries;
import vn.chungsuc.documents.DocumentState;
import vn.chungsuc.documents.Finding;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays a decision out: a draft from what it says now beside what is in force, a frozen one from
 * what was kept.
 */
@Component
class DecisionDesk {

    private static final int NAMED = 12;

    /**
     * @param before in force when it was drafted or frozen
     */
    record Laid(
            Document document,
            AssignmentDecision decision,
            CriteriaSet set,
            OfficialPaper paper,
            List<Line> lines,
            List<Line> before,
            List<Finding> findings) {}

    private final DocumentQueries documents;
    private final DecisionQueries decisions;
    private final LineQueries lines;
    private final PeopleQueries people;
    private final CriteriaSets sets;
    private final AssignmentTemplates templates;
    private final CheckPaper check;
    private final JsonMapper json;
    private final Clock clock;

    DecisionDesk(
            DocumentQueries documents,
            DecisionQueries decisions,
            LineQueries lines,
            PeopleQueries people,
            CriteriaSets sets,
            AssignmentTemplates templates,
            CheckPaper check,
            JsonMapper json,
            Clock clock) {
        this.documents = documents;
        this.decisions = decisions;
        this.lines = lines;
        this.people = people;
        this.sets = sets;
        this.templates = templates;
        this.check = check;
        this.json = json;
        this.clock = clock;
    }

    Laid lay(Scope scope, long id) {
        var decision = decisions.require(scope, id);
        var document = documents.require(scope, id);
        return document.state() == DocumentState.DRAFT
                ? draft(scope, document, decision)
                : frozen(scope, document, decision);
    }

    private Laid frozen(Scope scope, Document document, AssignmentDecision decision) {
        var kept =
                json.readValue(documents.frozenContent(scope, document.id()), FrozenDecision.class);
        return new Laid(
                document,
                decision,
                sets.require(decision.setId()),
                kept.paper(),
                kept.lines(),
                kept.before(),
                List.of());
    }

    private Laid draft(Scope scope, Document document, AssignmentDecision decision) {
        var day = decision.day(LocalDate.now(clock));
        var set = sets.require(decision.setId());
        var given = lines.ofDecision(scope, decision.id(), day);
        var before =
                lines.inForce(scope, decision.unitId(), decision.setId(), decision.settles(), day);
        var places = places(scope, decision, day);
        var formers =
                decisions.inForce(
                        scope, decision.unitId(), List.copyOf(decision.settles()), decision.id());
        var body = people.body(scope, decision.bodyId());
        var signer = signer(scope, document);
        var template = templates.decision(decision.unitId());
        var paper =
                Language.inVietnamese(() ->
                        new DecisionPaper(decision, set, places, given, formers)
                                .write(document, body, signer, template));
        var waivers = documents.waivers(scope, document.id());
        var findings = new ArrayList<>(findings(decision, set, places, given, day));
        findings.addAll(check.findings(document, paper, waivers));
        return new Laid(document, decision, set, paper, given, before, findings);
    }

    private @Nullable Signer signer(Scope scope, Document document) {
        var signer = document.signerId();
        return signer == null ? null : people.signer(scope, signer);
    }

    /** Places of a decision; the countryside's must be helped, a town's may. */
    List<Thing> places(Scope scope, AssignmentDecision decision, LocalDate day) {
        if (!decision.settles().contains(Section.AREAS)) {
            return List.of();
        }
        var kinds = sets.require(decision.setId()).head().unitKinds();
        var level = decision.placeLevel();
        return lines.places(scope, decision.unitId(), level, day).stream()
                .map(place ->
                        Thing.place(
                                place.id(),
                                Field.NTM,
                                place.fullName(),
                                place.above(),
                                level.equals("VILLAGE") || kinds.contains(place.kind())))
                .toList();
    }

    private static List<Finding> findings(
            AssignmentDecision decision,
            CriteriaSet set,
            List<Thing> places,
            List<Line> given,
            LocalDate day) {
        var findings = new ArrayList<Finding>();
        for (var section : decision.settles()) {
            var things = section == Section.AREAS ? places : Thing.of(set);
            var open = Guards.open(section, things, given);
            if (!open.isEmpty()) {
                findings.add(
                        new Finding(
                                "open:" + section,
                                sentence(section, open),
                                "/" + section.key(),
                                false,
                                null));
            }
        }
        if (given.isEmpty()) {
            findings.add(
                    new Finding(
                            "empty", tr("Quyết định chưa phân công việc nào."), null, false, null));
        }
        for (var line : Guards.unseated(given, day)) {
            findings.add(
                    new Finding(
                            "seat:" + line.section() + ":" + line.key() + ":" + line.party(),
                            tr(
                                    "%s không giữ chức vào ngày có hiệu lực; giao lại cho người"
                                            + " khác.",
                                    line.who()),
                            "/" + line.section().key() + "?q=" + line.who(),
                            false,
                            null));
        }
        return findings;
    }

    private static String sentence(Section section, List<Thing> open) {
        var named =
                open.stream().limit(NAMED).map(Thing::label).collect(Collectors.joining(", "))
                        + (open.size() > NAMED ? " …" : "");
        return switch (section) {
            case AREAS -> tr("Còn %d nơi chưa có thành viên giúp đỡ: %s.", open.size(), named);
            case CRITERIA -> tr("Còn %d việc chưa có người phụ trách: %s.", open.size(), named);
            case AGENCIES -> tr("Còn %d việc chưa có cơ quan chủ trì: %s.", open.size(), named);
        };
    }
}
