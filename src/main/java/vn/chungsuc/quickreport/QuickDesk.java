package vn.chungsuc.quickreport;

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
import vn.chungsuc.handin.Cycle;
import vn.chungsuc.handin.Digest;
import vn.chungsuc.handin.Obligation;
import vn.chungsuc.handin.ObligationQueries;
import vn.chungsuc.handin.Period;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays a month's report out: a draft from the sheets, a frozen one from what was kept. */
@Component
class QuickDesk {

    /**
     * @param paper as it will be printed; {@code whole} also shows the parts nobody wrote
     * @param lines part → what stands in it; empty once frozen
     * @param owed what it is handed in for; null when nobody above asks for it
     */
    record Laid(
            Document document,
            QuickReport report,
            OfficialPaper paper,
            OfficialPaper whole,
            QuickFigures figures,
            Map<String, Written> lines,
            Digest digest,
            List<Finding> findings,
            @Nullable Obligation owed) {

        boolean isDraft() {
            return document.state() == DocumentState.DRAFT;
        }

        PaperKind.Laid toFreeze() {
            var name =
                    "Bao cao thang %02d-%d - %s"
                            .formatted(report.month(), report.year(), document.unitName());
            return new PaperKind.Laid(
                    document, paper, new FrozenQuickReport(paper, figures, digest), findings, name);
        }
    }

    private final DocumentQueries documents;
    private final QuickReportQueries reports;
    private final GatherQuickFigures gather;
    private final ObligationQueries obligations;
    private final PeopleQueries people;
    private final Programmes programmes;
    private final Units units;
    private final CheckPaper check;
    private final JsonMapper json;
    private final Clock clock;

    QuickDesk(
            DocumentQueries documents,
            QuickReportQueries reports,
            GatherQuickFigures gather,
            ObligationQueries obligations,
            PeopleQueries people,
            Programmes programmes,
            Units units,
            CheckPaper check,
            JsonMapper json,
            Clock clock) {
        this.documents = documents;
        this.reports = reports;
        this.gather = gather;
        this.obligations = obligations;
        this.people = people;
        this.programmes = programmes;
        this.units = units;
        this.check = check;
        this.json = json;
        this.clock = clock;
    }

    Laid lay(Scope scope, long id) {
        var report = reports.require(scope, id);
        var document = documents.require(scope, id);
        return document.state() == DocumentState.DRAFT
                ? draft(scope, document, report)
                : frozen(scope, document, report);
    }

    private Laid frozen(Scope scope, Document document, QuickReport report) {
        var kept =
                json.readValue(
                        documents.frozenContent(scope, document.id()), FrozenQuickReport.class);
        return new Laid(
                document,
                report,
                kept.paper(),
                kept.paper(),
                kept.figures(),
                Map.of(),
                kept.digest(),
                List.of(),
                owed(scope, report));
    }

    private Laid draft(Scope scope, Document document, QuickReport report) {
        var today = LocalDate.now(clock);
        var lines =
                reports.lines(scope, document.id()).stream()
                        .collect(Collectors.toMap(Written::part, Function.identity()));
        var words = new HashMap<String, String>();
        lines.forEach((part, line) -> words.put(part, line.words()));
        var unit = unit(document, report.asOf(today));
        var figures = Language.inVietnamese(() -> gather.gather(scope, unit, report, today));
        var names = names(report);
        var body = body(scope, document);
        var signer = signer(scope, document);
        Function<Boolean, OfficialPaper> paper =
                whole ->
                        Language.inVietnamese(() ->
                                WriteQuickPaper.of(
                                        document, body, signer, figures, names, words, whole));
        var printed = paper.apply(false);
        var findings = new ArrayList<>(CheckQuickReport.of(figures, words));
        var waivers = documents.waivers(scope, document.id());
        findings.addAll(check.findings(document, printed, waivers));
        return new Laid(
                document,
                report,
                printed,
                paper.apply(true),
                figures,
                lines,
                Digests.of(figures, words),
                findings,
                owed(scope, report));
    }

    private @Nullable Obligation owed(Scope scope, QuickReport report) {
        var today = LocalDate.now(clock);
        if (report.obligationId() != null) {
            return obligations.require(scope, report.obligationId(), today);
        }
        var month = new Period(Cycle.MONTH, report.year(), report.month());
        return obligations.of(scope, report.unitId(), QuickReportForm.ID, month, today).stream()
                .findFirst()
                .orElse(null);
    }

    Map<String, String> names(QuickReport report) {
        return Map.of(
                "month", String.valueOf(report.month()),
                "year", String.valueOf(report.year()),
                "nextMonth", String.valueOf(report.month() % 12 + 1),
                "programme", programmes.on(report.cutOff()).shortName());
    }

    private Unit unit(Document document, LocalDate on) {
        return units.find(document.unitCode(), on)
                .filter(unit -> unit.id() == document.unitId())
                .or(() -> units.find(document.unitCode(), on.withDayOfYear(1)))
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
