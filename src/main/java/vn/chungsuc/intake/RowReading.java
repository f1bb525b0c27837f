package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.ReadingText;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.intake.Plan.Cell;
import vn.chungsuc.intake.Plan.Outcome;
import vn.chungsuc.intake.Plan.Said;
import vn.chungsuc.intake.Standing.Place;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What one row of a table says of its unit, against what stands. */
final class RowReading {

    private final CriteriaSet set;
    private final int year;
    private final Scope scope;
    private final Function<KnownUnit, @Nullable String> dimension;
    private final Layout layout;
    private final KnownUnit unit;
    private final Standing before;
    private final Map<Place, Said> said = new HashMap<>();

    RowReading(
            CriteriaSet set,
            int year,
            Scope scope,
            Function<KnownUnit, @Nullable String> dimension,
            Layout layout,
            KnownUnit unit,
            Standing before) {
        this.set = set;
        this.year = year;
        this.scope = scope;
        this.dimension = dimension;
        this.layout = layout;
        this.unit = unit;
        this.before = before;
    }

    Plan.Row row(
            Grid grid, int at, String written, UnitNames.Match match, List<Plan.Column> columns) {
        var cells = new ArrayList<Cell>();
        Integer criteria = null;
        Integer indicators = null;
        for (var column : columns) {
            var text = grid.at(at, column.at());
            if (column.meaning().isTotal()) {
                var total = total(text, column.meaning());
                cells.add(total.cell(before, column.meaning()));
                var isCriteria = column.meaning().kind() == Meaning.Kind.CRITERIA_TOTAL;
                criteria = isCriteria ? total.number() : criteria;
                indicators = isCriteria ? indicators : total.number();
            } else {
                cells.add(mark(text, column.meaning()));
            }
        }
        var following = wholeCriteria();
        var counted = counted();
        var totals = totals(before, criteria == null ? counted : criteria, indicators);
        following +=
                criteria == null && counted != null && !counted.equals(before.criteria()) ? 1 : 0;
        return new Plan.Row(
                at + 1,
                written,
                match,
                null,
                false,
                cells,
                totals,
                said,
                following,
                warning(criteria, counted));
    }

    private record Total(String written, @Nullable Integer number, @Nullable String refusal) {

        Cell cell(Standing before, Meaning meaning) {
            if (refusal != null) {
                return new Cell(Outcome.REFUSED, written, null, null, null, refusal);
            }
            if (number == null) {
                return new Cell(Outcome.SILENT, written, null, null, null, null);
            }
            var stood =
                    meaning.kind() == Meaning.Kind.CRITERIA_TOTAL
                            ? before.criteria()
                            : before.indicators();
            var outcome =
                    stood == null
                            ? Outcome.NEW
                            : stood.equals(number) ? Outcome.SAME : Outcome.CHANGED;
            return new Cell(outcome, written, null, null, null, null);
        }
    }

    private Total total(String text, Meaning meaning) {
        var most =
                meaning.kind() == Meaning.Kind.CRITERIA_TOTAL
                        ? set.criteriaTotal()
                        : set.indicatorsTotal();
        var plain = text.strip().replaceFirst("\\s*/\\s*\\d{1,3}$", "");
        if (plain.isEmpty()) {
            return new Total(text, null, null);
        }
        if (!plain.matches("\\d{1,3}") || Integer.parseInt(plain) > most) {
            return new Total(text, null, tr("Tổng là số nguyên từ 0 đến %d.", most));
        }
        return new Total(text, Integer.valueOf(plain), null);
    }

    private Cell mark(String text, Meaning meaning) {
        var mark = judged(read(text, meaning), meaning);
        if (mark.refusal() != null) {
            return new Cell(Outcome.REFUSED, text, null, null, null, mark.refusal());
        }
        if (mark.met() == null) {
            return new Cell(Outcome.SILENT, text, null, null, null, null);
        }
        if (!scope.covers(meaning.criterion())) {
            return new Cell(
                    Outcome.REFUSED,
                    text,
                    null,
                    null,
                    null,
                    tr("Tiêu chí %d không thuộc phần việc bạn được giao.", meaning.criterion()));
        }
        var place = place(meaning);
        var stood = before.verdicts().get(place);
        var stated = mark.figure() == null ? null : Vi.number(mark.figure());
        var says = new Said(mark.met(), stated);
        said.put(place, says);
        var outcome =
                stood == null ? Outcome.NEW : stood.equals(says) ? Outcome.SAME : Outcome.CHANGED;
        return new Cell(
                outcome, text, stood == null ? null : stood.met(), mark.met(), stated, null);
    }

    private Mark read(String text, Meaning meaning) {
        if (text.isBlank() || text.strip().matches("[-–—.]+")) {
            return layout.blankIsNot() ? new Mark(meaning.inverted(), null, null) : Mark.SILENT;
        }
        var mark =
                meaning.indicator() == null
                        ? Mark.ofCriterion(
                                text,
                                set.criterion(meaning.criterion()).orElseThrow(),
                                layout.counts())
                        : Mark.ofIndicator(text);
        return meaning.inverted() ? mark.inverted() : mark;
    }

    /** A figure is met or not by the unit's own threshold. */
    private Mark judged(Mark mark, Meaning meaning) {
        if (mark.figure() == null || meaning.indicator() == null) {
            return mark;
        }
        var indicator = set.requireIndicator(meaning.indicator());
        var impossible = ReadingText.refusal(indicator, Reading.figure(mark.figure()));
        if (impossible != null) {
            return Mark.refused(impossible);
        }
        var verdict =
                indicator
                        .judge(Reading.figure(mark.figure()), dimension.apply(unit), year)
                        .verdict();
        return verdict == Verdict.MET || verdict == Verdict.NOT_MET
                ? new Mark(verdict == Verdict.MET, mark.figure(), null)
                : Mark.refused(tr("Chưa biết ngưỡng của chỉ tiêu này: ghi đạt hoặc chưa."));
    }

    private Place place(Meaning meaning) {
        return meaning.indicator() == null
                ? Place.whole(meaning.criterion())
                : new Place(
                        meaning.criterion(), set.requireIndicator(meaning.indicator()).position());
    }

    /**
     * Where a row names every indicator of a criterion, it has said the criterion too.
     *
     * @return how many say something new in this way
     */
    private int wholeCriteria() {
        int following = 0;
        var tally =
                set.tally(position -> {
                    var place = new Place(set.indicator(position).criterion(), position);
                    var one = said.get(place);
                    return one == null
                            ? Verdict.MISSING
                            : one.met() ? Verdict.MET : Verdict.NOT_MET;
                });
        for (var criterion : set.criteria()) {
            var named =
                    criterion.indicators().stream()
                            .allMatch(one ->
                                    said.containsKey(
                                            new Place(criterion.number(), one.position())));
            if (named && !criterion.indicators().isEmpty()) {
                var place = Place.whole(criterion.number());
                var says = new Said(tally.isMet(criterion), null);
                var follows =
                        said.putIfAbsent(place, says) == null
                                && !says.equals(before.verdicts().get(place));
                following += follows ? 1 : 0;
            }
        }
        return following;
    }

    /** How many criteria are met, where the row speaks of every one; else null. */
    private @Nullable Integer counted() {
        int met = 0;
        for (var criterion : set.criteria()) {
            var one = said.get(Place.whole(criterion.number()));
            if (one == null) {
                return null;
            }
            met += one.met() ? 1 : 0;
        }
        return met;
    }

    private static Plan.@Nullable Totals totals(
            Standing before, @Nullable Integer criteria, @Nullable Integer indicators) {
        var newCriteria = criteria != null && !criteria.equals(before.criteria());
        var newIndicators = indicators != null && !indicators.equals(before.indicators());
        return newCriteria || newIndicators
                ? new Plan.Totals(
                        criteria == null ? before.criteria() : criteria,
                        indicators == null ? before.indicators() : indicators)
                : null;
    }

    private static @Nullable String warning(@Nullable Integer criteria, @Nullable Integer counted) {
        return criteria == null || counted == null || criteria.equals(counted)
                ? null
                : tr("Bảng ghi tổng %d tiêu chí, đếm từng ô được %d.", criteria, counted);
    }
}
