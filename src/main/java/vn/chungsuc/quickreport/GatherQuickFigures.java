package vn.chungsuc.quickreport;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.handin.Cycle;
import vn.chungsuc.handin.Obligation;
import vn.chungsuc.handin.ObligationQueries;
import vn.chungsuc.handin.ObligationState;
import vn.chungsuc.handin.Period;
import vn.chungsuc.quickreport.QuickFigures.Counts;
import vn.chungsuc.quickreport.QuickFigures.Lack;
import vn.chungsuc.quickreport.QuickFigures.Report;
import vn.chungsuc.quickreport.QuickFigures.Stand;
import vn.chungsuc.quickreport.StandQueries.Area;
import vn.chungsuc.quickreport.StandQueries.Cause;
import vn.chungsuc.quickreport.StandQueries.Line;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rebuilds how the sheets stood at the end of two days, and what changed in between. */
@Component
class GatherQuickFigures {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final StandQueries queries;
    private final ObligationQueries obligations;
    private final CriteriaSets sets;

    GatherQuickFigures(StandQueries queries, ObligationQueries obligations, CriteriaSets sets) {
        this.queries = queries;
        this.obligations = obligations;
        this.sets = sets;
    }

    QuickFigures gather(Scope scope, Unit unit, QuickReport report, LocalDate today) {
        var set = sets.require(report.setId());
        var asOf = report.asOf(today);
        var own = unit.level().equals(set.head().level());
        var family = own ? List.of(set.id()) : family(set);
        var area = new Area(unit.id(), own, set.id(), family, report.year(), asOf);
        return new QuickFigures(
                unit.code(),
                unit.fullName(),
                own,
                set.id(),
                set.name(),
                report.year(),
                report.month(),
                asOf,
                report.previous(),
                set.criteria().stream()
                        .map(c -> new QuickFigures.Criterion(c.number(), c.name()))
                        .toList(),
                stands(scope, set, area, report.previous()),
                own ? List.of() : reports(scope, unit.id(), report, today));
    }

    private List<String> family(CriteriaSet set) {
        return Stream.concat(Stream.of(set), sets.overlaysOf(set).stream())
                .map(CriteriaSet::id)
                .toList();
    }

    private List<Stand> stands(Scope scope, CriteriaSet set, Area area, LocalDate previous) {
        var lines = queries.lines(scope, area);
        var then = endOf(previous);
        var now = read(scope, set, lines, Line::sheet, endOf(area.on()));
        var before = read(scope, set, lines, line -> earlier(line, then), then);
        var causes =
                area.own()
                        ? queries.causes(scope, area.unitId(), set.id())
                        : Map.<Integer, Cause>of();
        var stands = new ArrayList<Stand>();
        for (var line : lines) {
            stands.add(
                    stand(
                            judgedBy(set, line),
                            area,
                            line,
                            now.get(line.sheet()),
                            before.get(earlier(line, then)),
                            causes));
        }
        return stands;
    }

    private CriteriaSet judgedBy(CriteriaSet set, Line line) {
        return line.setId() == null ? set : sets.require(line.setId());
    }

    private static Stand stand(
            CriteriaSet set,
            Area area,
            Line line,
            char @Nullable [] letters,
            char @Nullable [] earlier,
            Map<Integer, Cause> causes) {
        return new Stand(
                line.code(),
                line.name(),
                letters == null ? null : counts(set, letters, area.own()),
                earlier == null ? null : counts(set, earlier, area.own()),
                line.declared(),
                letters == null || !area.own() ? List.of() : lacking(set, letters, causes),
                line.setId());
    }

    /** The sheet that counted then: this year's, or last year's before this year's was opened. */
    private static @Nullable Integer earlier(Line line, OffsetDateTime then) {
        return line.openedAt() != null && !line.openedAt().isAfter(then)
                ? line.sheet()
                : line.lastSheet();
    }

    private Map<Integer, char[]> read(
            Scope scope,
            CriteriaSet set,
            List<Line> lines,
            Function<Line, @Nullable Integer> sheetOf,
            OffsetDateTime moment) {
        var known = new HashMap<Integer, Integer>();
        for (var line : lines) {
            var sheet = sheetOf.apply(line);
            if (sheet != null) {
                known.put(sheet, judgedBy(set, line).indicatorsTotal());
            }
        }
        return queries.verdicts(scope, known, moment);
    }

    /**
     * The day's last moment the database can tell: what is entered at midnight is of the next day.
     */
    private static OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(HERE).minusNanos(1_000).toOffsetDateTime();
    }

    private static Counts counts(CriteriaSet set, char[] letters, boolean withIndicators) {
        var tally = set.tally(at -> verdict(letters[at]));
        var undecided =
                (int)
                        set.indicators().stream()
                                .filter(i -> letters[i.position()] == StandQueries.UNDECIDED)
                                .count();
        return new Counts(
                tally.criteriaMet(),
                tally.indicatorsMet(),
                tally.indicatorsTotal(),
                tally.indicatorsMissing() - undecided,
                set.criteria().stream().filter(tally::isMet).map(Criterion::number).toList(),
                withIndicators
                        ? inLegalOrder(set).stream()
                                .filter(i -> verdict(letters[i.position()]) == Verdict.MET)
                                .map(Indicator::code)
                                .toList()
                        : List.of(),
                set.criteria().stream()
                        .filter(c -> !tally.isMet(c) && tally.missing(c) > 0)
                        .map(Criterion::number)
                        .toList());
    }

    private static List<Lack> lacking(CriteriaSet set, char[] letters, Map<Integer, Cause> causes) {
        var lacking = new ArrayList<Lack>();
        for (var indicator : inLegalOrder(set)) {
            var verdict = verdict(letters[indicator.position()]);
            if (verdict == Verdict.NOT_MET || verdict == Verdict.MISSING) {
                var cause = causes.get(indicator.position());
                lacking.add(
                        new Lack(
                                indicator.position(),
                                indicator.code(),
                                indicator.criterion(),
                                indicator.name(),
                                verdict == Verdict.MISSING,
                                cause == null ? null : blankIsNull(cause.cause()),
                                cause == null ? null : cause.subjective(),
                                cause == null ? null : blankIsNull(cause.proposal()),
                                letters[indicator.position()] == StandQueries.UNDECIDED));
            }
        }
        return lacking;
    }

    private static @Nullable String blankIsNull(String words) {
        return words.isBlank() ? null : words;
    }

    private static List<Indicator> inLegalOrder(CriteriaSet set) {
        return set.criteria().stream().flatMap(c -> c.indicators().stream()).toList();
    }

    private static Verdict verdict(char letter) {
        return switch (letter) {
            case 'M' -> Verdict.MET;
            case 'N' -> Verdict.NOT_MET;
            case 'A' -> Verdict.NOT_APPLICABLE;
            default -> Verdict.MISSING;
        };
    }

    private List<Report> reports(Scope scope, int unit, QuickReport report, LocalDate today) {
        var month = new Period(Cycle.MONTH, report.year(), report.month());
        return obligations.owedTo(scope, unit, QuickReportForm.ID, month, today).stream()
                .map(GatherQuickFigures::report)
                .toList();
    }

    private static Report report(Obligation one) {
        var cameBack = one.state() == ObligationState.RETURNED;
        return new Report(
                one.unitCode(),
                one.unitName(),
                one.state().word(),
                one.firstDay(),
                one.due(),
                !one.state().isOwed(),
                one.state() == ObligationState.ACCEPTED,
                one.overdue(),
                one.daysLate(),
                cameBack && one.decidedAt() != null ? Vi.day(one.decidedAt()) : null,
                cameBack ? one.reason() : null);
    }
}
