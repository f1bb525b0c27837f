package vn.chungsuc.reporting;

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
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays a report out: a draft from today's figures, a frozen one from what was kept. */
@Component
class ReportDesk {

    /**
     * @param narrative part → what stands in it; empty once frozen
     */
    record Laid(
            Document document,
            OfficialPaper paper,
            Figures figures,
            Map<String, Narrative> narrative,
            List<Finding> findings) {

        PaperKind.Laid toFreeze() {
            return new PaperKind.Laid(
                    document,
                    paper,
                    new FrozenReport(paper, figures),
                    findings,
                    "Bao cao NTM %d - %s".formatted(document.year(), document.unitName()));
        }
    }

    private final DocumentQueries documents;
    private final ReportQueries reports;
    private final GatherFigures gather;
    private final PeopleQueries people;
    private final Programmes programmes;
    private final Units units;
    private final CheckPaper check;
    private final JsonMapper json;

    ReportDesk(
            DocumentQueries documents,
            ReportQueries reports,
            GatherFigures gather,
            PeopleQueries people,
            Programmes programmes,
            Units units,
            CheckPaper check,
            JsonMapper json) {
        this.documents = documents;
        this.reports = reports;
        this.gather = gather;
        this.people = people;
        this.programmes = programmes;
        this.units = units;
        this.check = check;
        this.json = json;
    }

    Laid lay(Scope scope, long id) {
        var document = documents.require(scope, id);
        if (!document.kind().equals(OpenReport.KIND)) {
            throw new NotFound();
        }
        return document.state() == DocumentState.DRAFT
                ? draft(scope, document, reports.require(scope, id))
                : frozen(scope, document);
    }

    private Laid frozen(Scope scope, Document document) {
        var kept =
                json.readValue(documents.frozenContent(scope, document.id()), FrozenReport.class);
        return new Laid(document, kept.paper(), kept.figures(), Map.of(), List.of());
    }

    private Laid draft(Scope scope, Document document, Report report) {
        var unit = unit(document);
        var narrative =
                reports.narrative(scope, document.id()).stream()
                        .collect(Collectors.toMap(Narrative::part, Function.identity()));
        var words =
                narrative.values().stream()
                        .collect(Collectors.toMap(Narrative::part, Narrative::words));
        var figures =
                Language.inVietnamese(() -> gather.gather(scope, unit, report, document.year()));
        var paper =
                Language.inVietnamese(() ->
                        WritePaper.of(
                                document,
                                body(scope, document),
                                signer(scope, document),
                                figures,
                                names(scope, document, figures.on()),
                                words));
        var waivers = documents.waivers(scope, document.id());
        var findings = new ArrayList<>(CheckReport.of(figures, words, waivers));
        findings.addAll(check.findings(document, paper, waivers));
        return new Laid(document, paper, figures, narrative, findings);
    }

    Map<String, String> names(Scope scope, Document document, LocalDate on) {
        return Map.of(
                "year", String.valueOf(document.year()),
                "next", String.valueOf(document.year() + 1),
                "programme", programmes.on(on).shortName(),
                "committee", committee(scope, document.unitId(), on));
    }

    /** The committee by the name it bore that day. */
    private String committee(Scope scope, int unitId, LocalDate on) {
        return people.bodies(scope, unitId, on).stream()
                .filter(body -> body.kind().equals("BCD"))
                .map(Body::name)
                .findFirst()
                .orElse("Ban Chỉ đạo");
    }

    private Unit unit(Document document) {
        var end = LocalDate.of(document.year(), 12, 31);
        return units.find(document.unitCode(), end)
                .filter(unit -> unit.id() == document.unitId())
                .or(() -> units.find(document.unitCode(), end.withDayOfYear(1)))
                .orElseThrow(NotFound::new);
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
