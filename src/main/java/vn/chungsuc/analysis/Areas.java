package vn.chungsuc.analysis;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.chungsuc.analysis.AreaQueries.Held;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Chooses what an address asks for. */
@Service
class Areas {

    private final Units units;
    private final CriteriaSets sets;
    private final AreaQueries queries;

    Areas(Units units, CriteriaSets sets, AreaQueries queries) {
        this.units = units;
        this.sets = sets;
        this.queries = queries;
    }

    /**
     * @param year null: the latest with sheets
     * @param set null: the one most units of that year are judged by
     * @throws NotFound outside the area, or no set is known
     */
    Area choose(
            Scope scope,
            String code,
            @Nullable Integer year,
            @Nullable String set,
            LocalDate today) {
        var until = year == null ? today : endOf(year);
        var day = queries.bearerDay(scope, code, until).orElseThrow(NotFound::new);
        var unit = units.require(scope, code, day);
        var held = queries.held(scope, unit.id());
        var chosenYear =
                year != null ? year : held.isEmpty() ? today.getYear() : held.getFirst().year();
        var inYear = held.stream().filter(one -> one.year() == chosenYear).toList();
        var chosen = set != null ? sets.require(set) : usual(inYear, chosenYear);
        return new Area(
                unit,
                chosenYear,
                chosen,
                family(chosen),
                day(unit, chosenYear),
                choices(inYear, chosen),
                lineage(held, chosen));
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(Math.clamp(year, 2000, 2100), 12, 31);
    }

    private static LocalDate day(Unit unit, int year) {
        var last = unit.validTo().minusDays(1);
        return last.isBefore(endOf(year)) ? last : endOf(year);
    }

    /** The set that is alone, else the base most sheets rest on, else what would hold. */
    private CriteriaSet usual(List<Held> inYear, int year) {
        if (inYear.isEmpty()) {
            return sets.forUnit("COMMUNE", "xã", null, year).stream()
                    .findFirst()
                    .or(() -> sets.all().stream().filter(one -> !one.isOverlay()).findFirst())
                    .orElseThrow(NotFound::new);
        }
        return alone(byRoot(inYear).entrySet().iterator().next());
    }

    private CriteriaSet alone(Map.Entry<String, List<Held>> root) {
        return sets.require(
                root.getValue().size() == 1 ? root.getValue().getFirst().setId() : root.getKey());
    }

    /** By root set, that of most sheets first. */
    private Map<String, List<Held>> byRoot(List<Held> held) {
        var roots = new LinkedHashMap<String, List<Held>>();
        for (var one : held) {
            roots.computeIfAbsent(root(sets.require(one.setId())).id(), _ -> new ArrayList<>())
                    .add(one);
        }
        var sorted = new LinkedHashMap<String, List<Held>>();
        roots.entrySet().stream()
                .sorted((one, other) -> sheets(other.getValue()) - sheets(one.getValue()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static int sheets(List<Held> held) {
        return held.stream().mapToInt(Held::sheets).sum();
    }

    private CriteriaSet root(CriteriaSet set) {
        var base = set.head().base();
        return base == null ? set : sets.require(base);
    }

    private List<String> family(CriteriaSet set) {
        return Stream.concat(Stream.of(set), sets.overlaysOf(set).stream())
                .map(CriteriaSet::id)
                .toList();
    }

    private List<CriteriaSet> choices(List<Held> inYear, CriteriaSet chosen) {
        return Stream.concat(Stream.of(chosen), byRoot(inYear).entrySet().stream().map(this::alone))
                .distinct()
                .toList();
    }

    /** Each year by the set of most sheets, among those of the same tier and level. */
    private Lineage lineage(List<Held> held, CriteriaSet chosen) {
        var steps = new ArrayList<Lineage.Year>();
        var alike =
                held.stream().filter(one -> isAlike(sets.require(one.setId()), chosen)).toList();
        for (int year : new TreeSet<>(alike.stream().map(Held::year).toList())) {
            var most =
                    alone(
                            byRoot(alike.stream().filter(one -> one.year() == year).toList())
                                    .entrySet()
                                    .iterator()
                                    .next());
            steps.add(new Lineage.Year(year, most, family(most)));
        }
        return new Lineage(steps);
    }

    private static boolean isAlike(CriteriaSet one, CriteriaSet other) {
        return one.head().tier().equals(other.head().tier())
                && one.head().level().equals(other.head().level());
    }
}
