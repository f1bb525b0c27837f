package vn.chungsuc.analysis;

import org.springframework.stereotype.Service;

import vn.chungsuc.analysis.TrendQueries.Ask;
import vn.chungsuc.analysis.TrendQueries.Count;
import vn.chungsuc.analysis.TrendQueries.Figure;
import vn.chungsuc.analysis.TrendQueries.Place;
import vn.chungsuc.analysis.TrendQueries.Share;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.Scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gathers an area's years across a change of set, each criterion and indicator by its counterpart.
 */
@Service
class Trends {

    private final TrendQueries queries;

    Trends(TrendQueries queries) {
        this.queries = queries;
    }

    /** What the units of a year add up to; by year. */
    Map<Integer, YearTotals> totals(Scope scope, Area area) {
        var totals = new TreeMap<Integer, YearTotals>();
        if (!area.lineage().isEmpty()) {
            queries.counts(scope, area.unit().id(), area.lineage()).stream()
                    .collect(Collectors.groupingBy(Count::year))
                    .forEach((year, counts) -> totals.put(year, YearTotals.of(counts)));
        }
        return totals;
    }

    /** Shares by what is shown and year. */
    record Shares(Map<String, Map<Integer, Share>> byKey) {

        static Shares of(List<Share> found) {
            var byKey = new HashMap<String, Map<Integer, Share>>();
            found.forEach(share ->
                    byKey.computeIfAbsent(share.key(), _ -> new HashMap<>())
                            .put(share.year(), share));
            return new Shares(byKey);
        }

        Optional<Share> at(String key, int year) {
            return Optional.ofNullable(byKey.getOrDefault(key, Map.of()).get(year));
        }
    }

    /** Of criteria of the set that is shown; where several earlier ones became one, all of them. */
    Shares criteria(Scope scope, Area area, Pairs pairs, List<Criterion> criteria) {
        var asked = new ArrayList<Ask>();
        for (var step : area.lineage().steps()) {
            for (var criterion : criteria) {
                var mask = mask(pairs.from(step.set()).before(criterion));
                if (mask != 0) {
                    asked.add(new Ask(step.year(), key(criterion), mask));
                }
            }
        }
        return asked.isEmpty()
                ? Shares.of(List.of())
                : Shares.of(queries.criteria(scope, area.unit().id(), area.lineage(), asked));
    }

    static String key(Criterion criterion) {
        return Integer.toString(criterion.number());
    }

    private static long mask(List<Criterion> criteria) {
        return criteria.stream()
                .filter(one -> !one.indicators().isEmpty())
                .mapToLong(one -> 1L << one.index())
                .reduce(0, (one, other) -> one | other);
    }

    Shares indicators(Scope scope, Area area, Pairs pairs, List<Indicator> indicators) {
        var asked = new ArrayList<Place>();
        indicators.forEach(one -> asked.addAll(places(area, pairs, one, false)));
        return asked.isEmpty()
                ? Shares.of(List.of())
                : Shares.of(queries.indicators(scope, area.unit().id(), area.lineage(), asked));
    }

    /** Figures only of what is measured alike; by year. */
    Map<Integer, Figure> figures(Scope scope, Area area, Pairs pairs, Indicator indicator) {
        var asked = places(area, pairs, indicator, true);
        return asked.isEmpty()
                ? Map.of()
                : queries.figures(scope, area.unit().id(), area.lineage(), asked).stream()
                        .collect(Collectors.toMap(Figure::year, figure -> figure));
    }

    private static List<Place> places(
            Area area, Pairs pairs, Indicator indicator, boolean comparable) {
        var places = new ArrayList<Place>();
        for (var step : area.lineage().steps()) {
            var known = pairs.from(step.set());
            known.pair(indicator)
                    .filter(pair -> pair.comparable() || !comparable)
                    .flatMap(pair -> step.set().indicator(pair.from()))
                    .ifPresent(old ->
                            places.add(new Place(step.year(), indicator.code(), old.position())));
        }
        return places;
    }
}
