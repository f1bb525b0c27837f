package vn.chungsuc.reporting;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.Mark;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.reporting.FigureQueries.Area;
import vn.chungsuc.reporting.FigureQueries.Cell;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.Unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the figures of a report from the sheets as they stand now. */
@Component
class GatherFigures {

    private final FigureQueries queries;
    private final Explanations explanations;
    private final CriteriaSets sets;

    GatherFigures(FigureQueries queries, Explanations explanations, CriteriaSets sets) {
        this.queries = queries;
        this.explanations = explanations;
        this.sets = sets;
    }

    Figures gather(Scope scope, Unit unit, Report report, int year) {
        var set = sets.require(report.setId());
        var on = day(unit, year);
        var own = unit.level().equals(set.head().level());
        var area = new Area(unit.id(), own, set.id(), family(set, own), year, on);
        return new Figures(
                unit.code(),
                unit.fullName(),
                unit.kind(),
                own,
                set.id(),
                set.name(),
                set.head().act().name(),
                year,
                report.asOf(),
                on,
                set.covers(year - 1),
                criteria(set),
                bands(set),
                queries.lines(scope, area).stream().map(row -> line(set, row)).toList(),
                sums(scope, set, area),
                own ? values(scope, set, area) : List.of(),
                explanations.of(scope, area));
    }

    private List<String> family(CriteriaSet set, boolean own) {
        return own
                ? List.of(set.id())
                : Stream.concat(Stream.of(set), sets.overlaysOf(set).stream())
                        .map(CriteriaSet::id)
                        .toList();
    }

    /** As every overview counts: own items first, else what a paper says, else nothing. */
    private Figures.Line line(CriteriaSet set, FigureQueries.Row row) {
        var own = row.itemised();
        var judgedBy = row.setId() == null ? set : sets.require(row.setId());
        return new Figures.Line(
                row.unitId(),
                row.code(),
                row.name(),
                row.metMask(),
                row.missingMask(),
                row.carriedMask(),
                own ? row.criteriaMet() : null,
                own ? row.criteriaCarried() : null,
                own ? row.indicatorsMet() : null,
                own ? row.indicatorsTotal() : null,
                row.indicatorsMissing(),
                row.indicatorsCarried(),
                row.updatedAt(),
                row.updatedBy(),
                row.declaredCriteria(),
                row.declaredIndicators(),
                row.declaredDocument(),
                row.lastMet(),
                standings(judgedBy, row),
                own ? row.criteriaMet() : row.declaredTotal(),
                row.ready(),
                row.lastReady(),
                row.indicatorsUndecided(),
                row.setId());
    }

    private static String standings(CriteriaSet set, FigureQueries.Row row) {
        var papers = papers(row.papers());
        var letters = new char[set.criteriaTotal()];
        for (var criterion : set.criteria()) {
            var mark =
                    Mark.of(
                            criterion,
                            row.verdicts(),
                            row.metMask() == null ? 0 : row.metMask(),
                            row.missingMask() == null ? 0 : row.missingMask(),
                            papers.get(criterion.number()));
            letters[criterion.index()] = letter(mark);
        }
        return new String(letters);
    }

    private static Map<Integer, Boolean> papers(@Nullable String written) {
        return written == null
                ? Map.of()
                : Stream.of(written.split(" "))
                        .collect(
                                Collectors.toMap(
                                        one -> Integer.valueOf(one.substring(0, one.length() - 1)),
                                        one -> one.endsWith("+"),
                                        (first, _) -> first));
    }

    private static char letter(Mark mark) {
        var letter =
                switch (mark.verdict()) {
                    case MET -> 'M';
                    case NOT_MET -> 'N';
                    case MISSING -> '-';
                    case NOT_APPLICABLE -> 'A';
                };
        return mark.declared() ? Character.toLowerCase(letter) : letter;
    }

    /** Names and borders are those of the year's last day, or the unit's own last. */
    static LocalDate day(Unit unit, int year) {
        var end = LocalDate.of(year, 12, 31);
        var last = unit.lastDay();
        return last != null && last.isBefore(end) ? last : end;
    }

    private static List<Figures.Criterion> criteria(CriteriaSet set) {
        return set.criteria().stream()
                .map(c ->
                        new Figures.Criterion(
                                c.number(), c.index(), c.name(), c.indicators().size()))
                .toList();
    }

    private static List<Figures.Band> bands(CriteriaSet set) {
        return set.bands().stream()
                .map(band ->
                        new Figures.Band(
                                band.from(),
                                band.to(),
                                band.name() == null
                                        ? band.label()
                                        : band.label() + " (" + band.name() + ")"))
                .toList();
    }

    private List<Figures.Sum> sums(Scope scope, CriteriaSet set, Area area) {
        var byIndicator =
                queries.ratios(scope, area).stream().collect(Collectors.groupingBy(this::code));
        var sums = new ArrayList<Figures.Sum>();
        for (var indicator : inLegalOrder(set)) {
            var ratios = byIndicator.getOrDefault(indicator.code(), List.of());
            if (!ratios.isEmpty()) {
                sums.add(
                        new Figures.Sum(
                                indicator.code(),
                                indicator.name(),
                                indicator.unit(),
                                total(ratios, FigureQueries.Ratio::numerator),
                                total(ratios, FigureQueries.Ratio::denominator),
                                ratios.stream()
                                        .map(r ->
                                                new Figures.Share(
                                                        r.unitCode(),
                                                        r.numerator(),
                                                        r.denominator()))
                                        .toList()));
            }
        }
        return sums;
    }

    /** An overlay may have its indicators at other positions. */
    private String code(FigureQueries.Ratio ratio) {
        return sets.require(ratio.setId()).indicator(ratio.indicator()).code();
    }

    private static BigDecimal total(
            List<FigureQueries.Ratio> ratios, Function<FigureQueries.Ratio, BigDecimal> part) {
        return ratios.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Figures.Value> values(Scope scope, CriteriaSet set, Area area) {
        var cells =
                queries.cells(scope, area).stream()
                        .collect(Collectors.toMap(Cell::indicator, Function.identity()));
        var dimension = queries.dimension(scope, area).orElse(null);
        return inLegalOrder(set).stream()
                .map(i -> value(i, cells.get(i.position()), dimension, area.year()))
                .toList();
    }

    private static Figures.Value value(
            Indicator indicator, @Nullable Cell cell, @Nullable String dimension, int year) {
        var requirement = indicator.requirement().text(dimension, year);
        if (cell == null) {
            return new Figures.Value(
                    indicator.code(),
                    indicator.criterion(),
                    indicator.name(),
                    requirement,
                    true,
                    null,
                    Verdict.MISSING.word(),
                    false,
                    null,
                    null,
                    null,
                    null);
        }
        return new Figures.Value(
                indicator.code(),
                indicator.criterion(),
                indicator.name(),
                requirement,
                cell.confirmed(),
                text(indicator, cell),
                word(verdict(cell.verdict()), cell),
                cell.carriedFrom() != null,
                cell.asOf(),
                cell.suppliedBy(),
                cell.enteredBy(),
                cell.enteredAt());
    }

    /** A figure without a threshold, or with parts not given, is no «chưa có số liệu». */
    private static String word(Verdict verdict, Cell cell) {
        var given =
                cell.parted()
                        || cell.value() != null
                        || cell.numerator() != null
                        || cell.achieved() != null;
        return verdict == Verdict.MISSING && given
                ? tr("Có số liệu, chưa xét được")
                : verdict.word();
    }

    private static @Nullable String text(Indicator indicator, Cell cell) {
        if (cell.numerator() != null && cell.denominator() != null) {
            var ratio = Vi.number(cell.numerator()) + "/" + Vi.number(cell.denominator());
            var percent = Vi.percent(cell.numerator(), cell.denominator());
            return indicator.isPercent() && !percent.isEmpty()
                    ? ratio + " = " + percent + "%"
                    : ratio;
        }
        if (cell.value() != null) {
            return Vi.number(cell.value()) + (indicator.isPercent() ? "%" : "");
        }
        return cell.achieved() == null ? null : cell.achieved() ? "đạt" : "chưa đạt";
    }

    private static Verdict verdict(String letter) {
        return switch (letter) {
            case "M" -> Verdict.MET;
            case "N" -> Verdict.NOT_MET;
            case "A" -> Verdict.NOT_APPLICABLE;
            default -> Verdict.MISSING;
        };
    }

    private static List<Indicator> inLegalOrder(CriteriaSet set) {
        return set.criteria().stream().flatMap(c -> c.indicators().stream()).toList();
    }
}
