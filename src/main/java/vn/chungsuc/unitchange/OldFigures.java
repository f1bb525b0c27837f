package vn.chungsuc.unitchange;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.assessment.SumOffer;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Scope;

import java.util.List;

/** Side by side, what the units a new one came from last had on their sheets. */
@Component
class OldFigures implements SumOffer {

    private final OldUnitQueries queries;
    private final Sheets sheets;

    OldFigures(OldUnitQueries queries, Sheets sheets) {
        this.queries = queries;
        this.sheets = sheets;
    }

    /**
     * @param sheet of the new unit
     */
    record Beside(Sheet sheet, List<Old> olds) {

        OldSum sum(Indicator indicator) {
            return OldSum.of(olds.stream().map(old -> old.given(indicator)).toList());
        }
    }

    /**
     * @param sheet of its last year; null: none under this set
     */
    record Old(OldUnit unit, @Nullable Sheet sheet) {

        OldSum.Given given(Indicator indicator) {
            if (sheet == null) {
                return new OldSum.Given(unit, Reading.NOTHING, false);
            }
            var cell = sheet.cell(indicator);
            return new OldSum.Given(unit, cell.reading(), cell.isCarried());
        }
    }

    Beside of(Scope scope, SheetAddress at) {
        var sheet = sheets.read(scope, at);
        var olds =
                queries.of(scope, sheet.unit().id(), at.year()).stream()
                        .map(unit -> new Old(unit, sheet(scope, unit, at.set())))
                        .toList();
        return new Beside(sheet, olds);
    }

    /** One never opened would show what it takes over: that is nobody's figure. */
    private @Nullable Sheet sheet(Scope scope, OldUnit unit, String set) {
        var sheet =
                sheets.read(
                        scope,
                        SheetAddress.of(
                                unit.code(), set, unit.lastDay().getYear(), unit.lastDay()));
        return sheet.isOpen() ? sheet : null;
    }

    @Override
    public @Nullable String page(Scope scope, SheetAddress at, int unitId) {
        return queries.haveFigures(scope, unitId, at.year(), at.set()) ? path(at) : null;
    }

    static String path(SheetAddress at) {
        return "/danh-gia/%s/%d/cong-don-vi-cu?bo=%s".formatted(at.unit(), at.year(), at.set());
    }
}
