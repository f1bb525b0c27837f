package vn.chungsuc.analysis;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.chungsuc.analysis.DryRun.Assumption;
import vn.chungsuc.analysis.DryRun.Outcome;
import vn.chungsuc.analysis.DryRun.Result;
import vn.chungsuc.criteria.Correspondences;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Dimensions;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries a set on the figures of an area; reads only. */
@Service
class DryRuns {

    /** A province at once; of the nation each province by itself. */
    static final int AT_ONCE = 500;

    private final AreaQueries areas;
    private final ValueQueries values;
    private final CriteriaSets sets;
    private final Correspondences correspondences;

    DryRuns(
            AreaQueries areas,
            ValueQueries values,
            CriteriaSets sets,
            Correspondences correspondences) {
        this.areas = areas;
        this.values = values;
        this.sets = sets;
        this.correspondences = correspondences;
    }

    record Row(Standing unit, CriteriaSet set, @Nullable String dimension, Result result) {}

    /** An indicator that costs units what they met so far. */
    record Cost(Indicator indicator, int units) {}

    /**
     * @param year whose bars were used
     * @param tooMany more units than are tried at once: nothing was
     * @param comparable the classes of both sets can be held against each other
     */
    record Found(
            List<Row> rows,
            int apart,
            int year,
            boolean tooMany,
            boolean comparable,
            boolean paired,
            List<Cost> costs) {

        long count(Outcome outcome) {
            return rows.stream().filter(row -> row.result().outcome() == outcome).count();
        }
    }

    Found run(Scope scope, Area area, CriteriaSet tried, Assumption assumption) {
        var standings = areas.standings(scope, area);
        var units = standings.stream().filter(Standing::itemised).toList();
        var year = Math.clamp(area.year(), tried.head().firstYear(), tried.head().lastYear());
        var pairs = correspondences.between(area.set(), tried);
        var run = new DryRun(pairs, year, assumption);
        if (units.size() > AT_ONCE || pairs.indicators().isEmpty()) {
            return new Found(
                    List.of(),
                    standings.size() - units.size(),
                    year,
                    units.size() > AT_ONCE,
                    run.hasSameClasses(),
                    !pairs.indicators().isEmpty(),
                    List.of());
        }
        var rows = rows(scope, area, tried, units, run);
        return new Found(
                rows,
                standings.size() - units.size(),
                year,
                false,
                run.hasSameClasses(),
                true,
                costs(rows));
    }

    private List<Row> rows(
            Scope scope, Area area, CriteriaSet tried, List<Standing> units, DryRun run) {
        var readings = readings(scope, area, units);
        var places = values.classifications(scope, area, area.on());
        var rows = new ArrayList<Row>();
        for (var unit : units) {
            var set = sets.require(unit.set());
            var dimension = dimension(tried, places.getOrDefault(unit.id(), Map.of()));
            rows.add(
                    new Row(
                            unit,
                            set,
                            dimension,
                            run.of(
                                    new DryRun.Unit(
                                            set,
                                            unit.criteriaMet(),
                                            dimension,
                                            set.indicators().stream().map(unit::verdict).toList(),
                                            readings.getOrDefault(unit.id(), Map.of())))));
        }
        rows.sort(
                Comparator.comparing((Row row) -> row.result().outcome())
                        .thenComparing(row -> -Long.bitCount(row.result().lostMask()))
                        .thenComparing((one, other) ->
                                Names.ORDER.compare(
                                        one.unit().fullName(), other.unit().fullName())));
        return rows;
    }

    private static @Nullable String dimension(CriteriaSet tried, Map<String, String> known) {
        return tried.dimensionOf(Dimensions.Place.of(known)).orElse(null);
    }

    /** By unit and position of the set it is judged by; an overlay's positions are its base's. */
    private Map<Integer, Map<Integer, Reading>> readings(
            Scope scope, Area area, List<Standing> units) {
        var setOf = new HashMap<Integer, String>();
        units.forEach(unit -> setOf.put(unit.id(), unit.set()));
        var readings = new HashMap<Integer, Map<Integer, Reading>>();
        for (var value : values.values(scope, area, area.year(), area.family(), List.of())) {
            if (value.setId().equals(setOf.get(value.unitId()))) {
                readings.computeIfAbsent(value.unitId(), _ -> new HashMap<>())
                        .put(value.position(), value.reading());
            }
        }
        return readings;
    }

    /** The indicators that cost most units first. */
    private static List<Cost> costs(List<Row> rows) {
        var counts = new HashMap<Indicator, Integer>();
        rows.forEach(row ->
                row.result()
                        .lost()
                        .forEach(judged -> counts.merge(judged.indicator(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> new Cost(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt(Cost::units)
                                .reversed()
                                .thenComparingInt(cost -> cost.indicator().position()))
                .toList();
    }
}
