package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;

import vn.chungsuc.analysis.view.ComparePage.Cell;
import vn.chungsuc.analysis.view.ComparePage.Row;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Chosen units of an area side by side, criterion by criterion and figure by figure. */
@Service
class Comparison {

    /** More do not fit on a sheet of paper. */
    static final int MOST = 6;

    private final AreaQueries queries;
    private final ValueQueries values;
    private final CriteriaSets sets;

    Comparison(AreaQueries queries, ValueQueries values, CriteriaSets sets) {
        this.queries = queries;
        this.values = values;
        this.sets = sets;
    }

    /** The units chosen by code, in the order chosen; those without a sheet are left out. */
    List<Standing> units(Scope scope, Area area, List<String> codes) {
        var byCode = new HashMap<String, Standing>();
        queries.standings(scope, area).stream()
                .filter(one -> one.setId() != null)
                .forEach(one -> byCode.put(one.code(), one));
        return codes.stream()
                .distinct()
                .filter(byCode::containsKey)
                .limit(MOST)
                .map(byCode::get)
                .toList();
    }

    List<Row> rows(Scope scope, Area area, List<Standing> units) {
        var readings = readings(scope, area, units);
        var rows = new ArrayList<Row>();
        for (var criterion : area.set().criteria()) {
            rows.add(row(area, units, criterion));
            for (var indicator : criterion.indicators()) {
                rows.add(row(area, units, indicator, readings));
            }
        }
        return rows;
    }

    private static Row row(Area area, List<Standing> units, Criterion criterion) {
        var cells =
                units.stream()
                        .map(unit ->
                                new Cell(
                                        unit.verdict(criterion),
                                        "",
                                        unit.sheetPath(area.year()) + "#tc-" + criterion.number()))
                        .toList();
        return new Row(Words.name(criterion), true, differs(cells), cells);
    }

    private Row row(
            Area area,
            List<Standing> units,
            Indicator indicator,
            Map<Integer, Map<Integer, Reading>> readings) {
        var cells = units.stream().map(unit -> cell(area, unit, indicator, readings)).toList();
        return new Row(
                indicator.code() + ". " + tr(indicator.name()), false, differs(cells), cells);
    }

    /** Of a unit judged by an overlay its own words count; the position is the same. */
    private Cell cell(
            Area area,
            Standing unit,
            Indicator indicator,
            Map<Integer, Map<Integer, Reading>> readings) {
        var own = sets.require(unit.set()).indicator(indicator.code()).orElse(indicator);
        var reading =
                readings.getOrDefault(unit.id(), Map.of())
                        .getOrDefault(own.position(), Reading.NOTHING);
        return new Cell(
                unit.verdict(own),
                reading instanceof Reading.Word ? "" : Words.reading(own, reading),
                unit.cellPath(area.year(), own));
    }

    private static boolean differs(List<Cell> cells) {
        return cells.stream().map(Cell::verdict).distinct().count() > 1;
    }

    private Map<Integer, Map<Integer, Reading>> readings(
            Scope scope, Area area, List<Standing> units) {
        var readings = new HashMap<Integer, Map<Integer, Reading>>();
        var sheets = units.stream().collect(Collectors.toMap(Standing::id, Standing::set));
        for (var value : values.ofUnits(scope, area.year(), sheets)) {
            readings.computeIfAbsent(value.unitId(), _ -> new HashMap<>())
                    .put(value.position(), value.reading());
        }
        return readings;
    }
}
