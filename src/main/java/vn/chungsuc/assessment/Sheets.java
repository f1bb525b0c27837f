package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;

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

    /** Of the unit the code means in the area on that day. */
    Surroundings around(Scope scope, String unit, int year, @Nullable LocalDate on) {
        var at = SheetAddress.of(unit, "", year, on);
        var line = queries.line(scope, at);
        return choice.around(line.getFirst(), line.subList(1, line.size()), year);
    }

    Surroundings around(Scope scope, SheetAddress at) {
        return around(scope, at.unit(), at.year(), at.on());
    }

    /** With the unit's own set of the year where none is asked for. */
    public SheetAddress address(
            Scope scope, String unit, int year, @Nullable String set, @Nullable LocalDate on) {
        var wanted = set != null ? set : around(scope, unit, year, on).usualSet();
        return SheetAddress.of(unit, wanted, year, on);
    }

    Indicator indicator(String set, String code) {
        return sets.require(set).requireIndicator(code);
    }
}
