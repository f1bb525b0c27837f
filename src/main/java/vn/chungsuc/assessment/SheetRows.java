package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.view.CriterionRow;
import vn.chungsuc.assessment.view.IndicatorRow;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Plot;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.people.InCharge;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The lines of a sheet for one officer. */
final class SheetRows {

    private final Sheet sheet;
    private final Officer officer;
    private final SheetPaths paths;
    private final RowText text;
    private final List<InCharge> people;
    private final Map<Integer, SheetReviews.Remark> reviews;

    SheetRows(
            Sheet sheet,
            Officer officer,
            RowText text,
            List<InCharge> people,
            Map<Integer, SheetReviews.Remark> reviews) {
        this.sheet = sheet;
        this.officer = officer;
        this.paths = new SheetPaths(sheet.at());
        this.text = text;
        this.people = people;
        this.reviews = reviews;
    }

    /** Something typed that could not be saved: it stays on its line, with the reason. */
    record Unsaved(
            IndicatorRow.State state,
            String sentence,
            Map<String, String> typed,
            int version,
            IndicatorRow.@Nullable Choice choice) {}

    List<CriterionRow> criteria(Predicate<Indicator> shown, Map<String, Unsaved> unsaved) {
        var rows = new ArrayList<CriterionRow>();
        String group = null;
        for (var criterion : sheet.set().criteria()) {
            var lines =
                    criterion.indicators().stream()
                            .filter(shown)
                            .map(indicator -> row(indicator, unsaved.get(indicator.code())))
                            .toList();
            if (!lines.isEmpty()) {
                var opens = !criterion.group().equals(group);
                group = criterion.group();
                rows.add(criterion(criterion, opens ? group : null, lines));
            }
        }
        return rows;
    }

    CriterionRow criterion(Criterion criterion, @Nullable String group, List<IndicatorRow> lines) {
        var verdicts = sheet.rollup().verdicts();
        var met =
                criterion.indicators().stream()
                        .filter(one -> verdicts.at(one.position()) == Verdict.MET)
                        .count();
        var applicable =
                criterion.indicators().stream()
                        .filter(one -> verdicts.at(one.position()) != Verdict.NOT_APPLICABLE)
                        .count();
        var carried =
                criterion.indicators().stream()
                        .filter(one -> verdicts.isCarried(one.position()))
                        .count();
        var declaredMet = sheet.declaredCriteria().get(criterion.number());
        return new CriterionRow(
                "tc-" + criterion.number(),
                criterion.number(),
                tr(criterion.name()),
                group == null ? null : tr(group),
                (int) met,
                (int) applicable,
                verdict(criterion),
                (int) carried,
                carried > 0 && isEditable(criterion.number()) && !sheet.isHandedIn()
                        ? paths.confirm("tieu-chi", String.valueOf(criterion.number()))
                        : null,
                declaredMet == null
                        ? null
                        : declaredMet ? tr("Văn bản ghi: đạt") : tr("Văn bản ghi: chưa đạt"),
                lead(criterion),
                lines);
    }

    /** Criteria whose carried verdicts would be kept although a paper of the year denies them. */
    List<String> contradicted() {
        var verdicts = sheet.rollup().verdicts();
        return sheet.set().criteria().stream()
                .filter(criterion ->
                        Boolean.FALSE.equals(sheet.declaredCriteria().get(criterion.number())))
                .filter(criterion ->
                        criterion.indicators().stream()
                                .anyMatch(one -> verdicts.isCarried(one.position())))
                .map(criterion -> criterion.number() + ". " + tr(criterion.name()))
                .toList();
    }

    private @Nullable String lead(Criterion criterion) {
        var lead = InCharge.lead(people, criterion.number(), "");
        return lead == null ? null : lead.fullName();
    }

    /** Whom to ask about an indicator, the lead first. */
    List<String> inCharge(Indicator indicator) {
        var lead = InCharge.lead(people, indicator.criterion(), indicator.code());
        var names = new ArrayList<String>();
        if (lead != null) {
            names.add(tr("Phụ trách: %s", lead.label()));
        }
        InCharge.coworkers(people, indicator.criterion(), indicator.code())
                .forEach(one -> names.add(tr("Phối hợp: %s", one.label())));
        return names;
    }

    Verdict verdict(Criterion criterion) {
        var tally = sheet.rollup().tally();
        if (tally.isMet(criterion)) {
            return Verdict.MET;
        }
        var failed =
                criterion.indicators().stream()
                        .anyMatch(one ->
                                !one.optional()
                                        && sheet.rollup().verdicts().at(one.position())
                                                == Verdict.NOT_MET);
        return tally.missing(criterion) > 0 && !failed || criterion.indicators().isEmpty()
                ? Verdict.MISSING
                : Verdict.NOT_MET;
    }

    List<Plot> plots() {
        var plots = new ArrayList<Plot>();
        String group = null;
        for (var criterion : sheet.set().criteria()) {
            var opens = group != null && !criterion.group().equals(group);
            group = criterion.group();
            plots.add(
                    new Plot(
                            criterion.number(),
                            criterion.name(),
                            verdict(criterion),
                            opens,
                            "#tc-" + criterion.number()));
        }
        return plots;
    }

    boolean isEditable(int criterion) {
        return officer.may(Permission.ENTER_VALUES)
                && sheet.own()
                && !sheet.closed()
                && !sheet.isAfterItsEnd()
                && officer.scope().covers(criterion);
    }

    IndicatorRow row(Indicator indicator, @Nullable Unsaved unsaved) {
        var cell = sheet.cell(indicator);
        var bar = indicator.judge(Reading.NOTHING, sheet.dimension(), sheet.year());
        var inputs = new HashMap<>(SheetForm.shown(cell));
        if (unsaved != null) {
            inputs.putAll(unsaved.typed());
        }
        var mode = unsaved == null ? null : typedMode(unsaved);
        return new IndicatorRow(
                paths.rowId(indicator.code()),
                indicator.code(),
                tr(indicator.name()),
                indicator.criterion(),
                bar.requirement(),
                basis(indicator),
                !bar.confirmed() && bar.requirement() != null,
                CarriedBar.of(indicator, sheet.dimension(), sheet.year()),
                mode == null ? SheetForm.mode(indicator, cell) : mode,
                SheetForm.parts(indicator),
                inputs,
                indicator.unit() == null ? null : tr(indicator.unit()),
                percent(indicator, cell),
                cell.isNotApplicable(),
                cell.details().note(),
                cell.verdict(),
                unsaved == null ? cell.version() : unsaved.version(),
                isEditable(indicator.criterion()) && sheet.takes(indicator),
                paths.indicator(indicator.code()),
                paths.panel(indicator.code()),
                unsaved == null ? text.state(indicator) : unsaved.state(),
                unsaved == null ? text.said(indicator) : unsaved.sentence(),
                unsaved == null ? text.savedAt(indicator) : null,
                unsaved == null ? null : unsaved.choice(),
                reviews.get(indicator.position()));
    }

    private static IndicatorRow.@Nullable Mode typedMode(Unsaved unsaved) {
        return switch (unsaved.typed().getOrDefault("kieu", "")) {
            case "WORD" -> IndicatorRow.Mode.WORD;
            case "FIGURE" -> IndicatorRow.Mode.FIGURE;
            case "RATIO" -> IndicatorRow.Mode.RATIO;
            case "PARTS" -> IndicatorRow.Mode.PARTS;
            default -> null;
        };
    }

    private String basis(Indicator indicator) {
        var bar = indicator.requirement().thresholds().at(sheet.dimension(), sheet.year());
        return tr(bar != null && bar.act() != null ? bar.act() : sheet.set().head().act().brief());
    }

    private static String percent(Indicator indicator, Cell cell) {
        if (!indicator.isPercent()) {
            return "";
        }
        var percent = Vi.percent(cell.numerator(), cell.denominator());
        return percent.isEmpty() ? "" : percent + "%";
    }
}
