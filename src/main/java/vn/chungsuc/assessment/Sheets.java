package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.util.List;

/** Sheets as pages, tokens and neighbours read them. */
@Service
public class Sheets {

    private final SheetQueries queries;
    private final SetChoice choice;
    private final CriteriaSets sets;

    Sheets(SheetQueries queries, SetChoice choice, CriteriaSets sets) {
        this.queries = queries;
        this.choice = choice;
        this.sets = sets;
    }

    public Sheet read(Scope scope, SheetAddress at) {
        return queries.sheet(scope, at);
    }

    /** With the unit's own set of the year where none is asked for. */
    public SheetAddress address(
            Scope scope, String unit, int year, @Nullable String set, @Nullable LocalDate on) {
        if (set != null) {
            return SheetAddress.of(unit, set, year, on);
        }
        var open = SheetAddress.of(unit, "", year, on);
        var found = queries.bearer(scope, open);
        return SheetAddress.of(unit, defaultSet(found, year), year, on);
    }

    private String defaultSet(Unit unit, int year) {
        return choice.options(unit, year).stream().findFirst().orElseThrow(NotFound::new).id();
    }

    /** Years the unit has a sheet in, newest first. */
    List<Integer> years(int unit) {
        return choice.years(unit);
    }

    Indicator indicator(String set, String code) {
        return sets.require(set).requireIndicator(code);
    }
}
