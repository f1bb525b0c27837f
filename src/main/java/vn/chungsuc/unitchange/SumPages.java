package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.CellText;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.unitchange.view.SumPage;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.util.stream.Collectors;

/** Puts the old units' figures and their sums into the words of their page. */
@Component
class SumPages {

    private final OldFigures figures;
    private final Units units;

    SumPages(OldFigures figures, Units units) {
        this.figures = figures;
        this.units = units;
    }

    SumPage page(Officer officer, SheetAddress at, @Nullable String fault) {
        var beside = figures.of(officer.scope(), at);
        var sheet = beside.sheet();
        var first = sheet.set().indicators().getFirst();
        var everywhere =
                sheet.set().indicators().stream()
                        .allMatch(indicator -> sheet.refusal(officer, indicator) != null);
        return new SumPage(
                context(sheet.unit(), at),
                tr("Số liệu các đơn vị cũ của %s, năm %d", sheet.unit().fullName(), at.year()),
                tr(sheet.set().name()),
                OldFigures.path(at),
                at.path(),
                beside.olds().stream().map(SumPages::old).toList(),
                beside.olds().isEmpty()
                        ? java.util.List.of()
                        : sheet.set().indicators().stream()
                                .map(indicator -> line(officer, beside, indicator))
                                .toList(),
                everywhere ? sheet.refusal(officer, first) : null,
                fault);
    }

    private Context context(Unit unit, SheetAddress at) {
        var above =
                units.ancestors(unit.id(), at.on()).stream()
                        .filter(one -> !one.level().equals("NATION"))
                        .map(Unit::fullName)
                        .collect(Collectors.joining(", "));
        return Context.of(unit.fullName(), above.isEmpty() ? null : above, unit.code(), at.year());
    }

    private static SumPage.Old old(OldFigures.Old old) {
        var unit = old.unit();
        var part =
                unit.whole()
                        ? tr("toàn bộ")
                        : unit.share() == null
                                ? tr("một phần, chưa rõ tỷ lệ")
                                : Vi.number(unit.share().movePointRight(2)) + " %";
        return new SumPage.Old(
                unit.name(), part, old.sheet() == null ? null : old.sheet().at().path());
    }

    private static SumPage.Line line(
            Officer officer, OldFigures.Beside beside, Indicator indicator) {
        var cell = beside.sheet().cell(indicator);
        var sum = beside.sum(indicator);
        var reading = sum.reading();
        var stands = CellText.of(indicator, cell);
        var text = reading == null ? null : CellText.of(indicator, reading);
        return new SumPage.Line(
                indicator.code(),
                tr(indicator.name()),
                beside.olds().stream()
                        .map(old ->
                                old.unit().name()
                                        + ": "
                                        + CellText.of(indicator, old.given(indicator).given()))
                        .toList(),
                beside.olds().stream()
                        .anyMatch(old -> old.given(indicator).given() != Reading.NOTHING),
                text,
                sum.why(),
                stands,
                cell.version(),
                stands.equals(text) && !cell.isCarried(),
                cell.isEmpty() || cell.isCarried(),
                beside.sheet().refusal(officer, indicator) == null);
    }
}
