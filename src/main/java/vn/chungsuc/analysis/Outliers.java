package vn.chungsuc.analysis;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.chungsuc.analysis.OutlierQueries.Explanation;
import vn.chungsuc.analysis.ValueQueries.Value;
import vn.chungsuc.criteria.Correspondence;
import vn.chungsuc.criteria.Correspondences;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.Scope;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures of an area that are far from last year's or from their neighbours'. */
@Service
class Outliers {

    /** Above so many units one criterion is looked at a time. */
    static final int AT_ONCE = 500;

    private final AreaQueries areas;
    private final ValueQueries values;
    private final OutlierQueries queries;
    private final CriteriaSets sets;
    private final Correspondences correspondences;

    Outliers(
            AreaQueries areas,
            ValueQueries values,
            OutlierQueries queries,
            CriteriaSets sets,
            Correspondences correspondences) {
        this.areas = areas;
        this.values = values;
        this.queries = queries;
        this.sets = sets;
        this.correspondences = correspondences;
    }

    /**
     * A figure worth a second look.
     *
     * @param part of a compound, or a sex; empty: the whole indicator
     * @param before last year's, where it was measured alike
     * @param others how the other units' figures lie, where there are enough
     * @param weight how far it is off, for the order
     * @param explanation what was said of this very figure, or of one that stood here before
     */
    record Finding(
            Standing unit,
            Indicator indicator,
            String part,
            Figure now,
            @Nullable Figure before,
            @Nullable Integer beforeYear,
            @Nullable Spread others,
            boolean leaps,
            boolean wholeLeaps,
            boolean standsOut,
            double weight,
            @Nullable Explanation explanation) {

        boolean isExplained() {
            return explanation != null && now.isSame(explanation.figure());
        }
    }

    private record Place(int unitId, String code, String part) {}

    /** A unit's figure with what it is a figure of. */
    private record Item(Standing unit, Indicator indicator, String part, Figure figure) {}

    /** Units with a sheet of their own. */
    List<Standing> units(Scope scope, Area area) {
        return areas.standings(scope, area).stream().filter(Standing::itemised).toList();
    }

    /**
     * @param units as {@link #units} read them
     * @param only one criterion; null: all
     */
    List<Finding> find(Scope scope, Area area, List<Standing> units, @Nullable Criterion only) {
        var items = items(scope, area, units, only);
        var before = area.lineage().before(area.year());
        var earlier =
                before == null
                        ? Map.<Place, Figure>of()
                        : earlier(scope, area, before, units, only);
        var explained = explanations(scope, area);
        var found = new ArrayList<Finding>();
        for (var series :
                items.stream().collect(Collectors.groupingBy(Outliers::series)).values()) {
            var spread = Spread.of(series.stream().map(one -> one.figure().value()).toList());
            for (var item : series) {
                var finding =
                        finding(
                                item,
                                earlier.get(place(item)),
                                before,
                                others(item, series, spread),
                                explained.get(place(item)));
                if (finding.leaps() || finding.wholeLeaps() || finding.standsOut()) {
                    found.add(finding);
                }
            }
        }
        found.sort(
                Comparator.comparing(Finding::isExplained)
                        .thenComparing(Comparator.comparingDouble(Finding::weight).reversed())
                        .thenComparing(finding -> finding.unit().code())
                        .thenComparing(finding -> finding.indicator().position()));
        return found;
    }

    private static String series(Item item) {
        return item.indicator().code() + "/" + item.part();
    }

    private static Place place(Item item) {
        return new Place(item.unit().id(), item.indicator().code(), item.part());
    }

    /** Each unit by the set it is judged by: never one figure twice. */
    private List<Item> items(
            Scope scope, Area area, List<Standing> units, @Nullable Criterion only) {
        var byId = units.stream().collect(Collectors.toMap(Standing::id, unit -> unit));
        var items = new ArrayList<Item>();
        for (var value : values.values(scope, area, area.year(), area.family(), positions(only))) {
            var unit = byId.get(value.unitId());
            if (unit != null && unit.set().equals(value.setId())) {
                var indicator = sets.require(value.setId()).indicator(value.position());
                Figure.of(indicator, value.reading())
                        .forEach((part, figure) ->
                                items.add(new Item(unit, indicator, part, figure)));
            }
        }
        return items;
    }

    private static List<Integer> positions(@Nullable Criterion only) {
        return only == null
                ? List.of()
                : only.indicators().stream().map(Indicator::position).toList();
    }

    /** Last year's figures under the codes of this year's set, where they were measured alike. */
    private Map<Place, Figure> earlier(
            Scope scope,
            Area area,
            Lineage.Year before,
            List<Standing> units,
            @Nullable Criterion only) {
        var pairs = correspondences.between(before.set(), area.set());
        var wanted = wanted(pairs, only == null ? area.set().indicators() : only.indicators());
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var known = units.stream().map(Standing::id).collect(Collectors.toSet());
        var figures = new HashMap<Place, Figure>();
        for (var value :
                values.values(
                        scope,
                        area,
                        before.year(),
                        before.family(),
                        List.copyOf(wanted.keySet()))) {
            if (known.contains(value.unitId())) {
                put(figures, before, value, wanted.getOrDefault(value.position(), List.of()));
            }
        }
        return figures;
    }

    private static Map<Integer, List<Indicator>> wanted(
            Correspondence pairs, List<Indicator> indicators) {
        var wanted = new HashMap<Integer, List<Indicator>>();
        for (var now : indicators) {
            pairs.pair(now)
                    .filter(Correspondence.IndicatorPair::comparable)
                    .flatMap(_ -> pairs.before(now))
                    .ifPresent(old ->
                            wanted.computeIfAbsent(old.position(), _ -> new ArrayList<>())
                                    .add(now));
        }
        return wanted;
    }

    private static void put(
            Map<Place, Figure> figures, Lineage.Year before, Value value, List<Indicator> later) {
        var old = before.set().indicator(value.position());
        Figure.of(old, value.reading())
                .forEach((part, figure) ->
                        later.forEach(now ->
                                figures.put(new Place(value.unitId(), now.code(), part), figure)));
    }

    private Map<Place, Explanation> explanations(Scope scope, Area area) {
        var explained = new HashMap<Place, Explanation>();
        for (var one : queries.explanations(scope, area)) {
            var set = sets.find(one.setId()).orElse(null);
            if (set != null && one.indicator() < set.indicatorsTotal()) {
                explained.put(
                        new Place(one.unitId(), set.indicator(one.indicator()).code(), one.part()),
                        one);
            }
        }
        return explained;
    }

    /** Without the unit itself; worked out only where it may matter. */
    private static @Nullable Spread others(Item item, List<Item> series, Spread all) {
        if (all.count() <= Unusual.LEAST_NEIGHBOURS
                || Math.abs(all.away(item.figure().value())) < Unusual.FAR / 2) {
            return null;
        }
        return Spread.of(
                series.stream()
                        .filter(one -> one.unit().id() != item.unit().id())
                        .map(one -> one.figure().value())
                        .toList());
    }

    private static Finding finding(
            Item item,
            @Nullable Figure before,
            Lineage.@Nullable Year step,
            @Nullable Spread others,
            @Nullable Explanation explanation) {
        var now = item.figure();
        var leaps = before != null && Unusual.leaps(now.value(), before.value(), now.share());
        var wholeLeaps = before != null && Unusual.wholeLeaps(now.whole(), before.whole());
        var standsOut = others != null && Unusual.standsOut(now.value(), others, now.share());
        return new Finding(
                item.unit(),
                item.indicator(),
                item.part(),
                now,
                before,
                step == null ? null : (Integer) step.year(),
                others,
                leaps,
                wholeLeaps,
                standsOut,
                weight(now, before, standsOut ? others : null),
                explanation);
    }

    private static double weight(Figure now, @Nullable Figure before, @Nullable Spread others) {
        var away = others == null ? 0 : Math.abs(others.away(now.value())) / Unusual.FAR;
        return before == null
                ? away
                : Math.max(
                        away,
                        Math.max(
                                doublings(now.value(), before.value()),
                                now.whole() == null || before.whole() == null
                                        ? 0
                                        : doublings(now.whole(), before.whole())));
    }

    private static double doublings(BigDecimal now, BigDecimal before) {
        return now.signum() > 0 && before.signum() > 0
                ? Math.abs(Math.log(now.doubleValue() / before.doubleValue()) / Math.log(2))
                : 1;
    }
}
