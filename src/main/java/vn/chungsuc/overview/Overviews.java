package vn.chungsuc.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.overview.OverviewQueries.YearSet;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses what an address asks for and gathers its figures. */
@Service
class Overviews {

    private final Units units;
    private final CriteriaSets sets;
    private final OverviewQueries queries;

    Overviews(Units units, CriteriaSets sets, OverviewQueries queries) {
        this.units = units;
        this.sets = sets;
        this.queries = queries;
    }

    /** What can be chosen: the years and sets the area has sheets of. */
    record Choice(Selection selection, List<Integer> years, List<CriteriaSet> sets) {}

    /**
     * @param year null: the latest with sheets
     * @param set null: the one most units of that year are judged by
     * @param on null: the end of the year
     */
    Choice choose(
            Scope scope,
            String code,
            @Nullable Integer year,
            @Nullable String set,
            @Nullable LocalDate on,
            Grouping grouping,
            LocalDate today) {
        var until = on != null ? on : year != null ? endOf(year) : today;
        var day = queries.bearerDay(scope, code, until).orElseThrow(NotFound::new);
        var unit = units.require(scope, code, day);
        var known = queries.yearSets(scope, unit.id());
        var chosenYear = year != null ? year : latest(known, today);
        var inYear = inYear(scope, unit, known, chosenYear);
        var chosenSet = set != null ? sets.require(set) : usual(inYear, chosenYear);
        var last = unit.validTo().minusDays(1);
        var read = on != null ? day : last.isBefore(endOf(chosenYear)) ? last : endOf(chosenYear);
        var selection =
                new Selection(unit, chosenYear, chosenSet, family(chosenSet), read, grouping);
        return new Choice(selection, years(known, chosenYear), choices(inYear, chosenSet));
    }

    /** The year at work: the latest with sheets, else the latest a set is chosen for. */
    private static int latest(List<YearSet> known, LocalDate today) {
        return known.stream()
                .filter(YearSet::sheets)
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(YearSet::year)
                .orElse(today.getYear());
    }

    /** The set most units are judged by first; counted only where there is more than one. */
    private List<CriteriaSet> inYear(Scope scope, Unit unit, List<YearSet> known, int year) {
        var ids = known.stream().filter(one -> one.year() == year).map(YearSet::setId).toList();
        var used = ids.size() > 1 ? queries.byUse(scope, unit.id(), year) : ids;
        return Stream.concat(used.stream(), ids.stream()).distinct().map(sets::require).toList();
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private CriteriaSet usual(List<CriteriaSet> used, int year) {
        if (used.size() == 1) {
            return used.getFirst();
        }
        if (!used.isEmpty()) {
            return base(used.getFirst());
        }
        return sets.forUnit("COMMUNE", "xã", null, year).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private CriteriaSet base(CriteriaSet set) {
        var base = set.head().base();
        return base == null ? set : sets.require(base);
    }

    private String[] family(CriteriaSet set) {
        return Stream.concat(Stream.of(set), sets.overlaysOf(set).stream())
                .map(CriteriaSet::id)
                .toArray(String[]::new);
    }

    private static List<Integer> years(List<YearSet> known, int chosen) {
        return Stream.concat(known.stream().map(YearSet::year), Stream.of(chosen))
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    private List<CriteriaSet> choices(List<CriteriaSet> used, CriteriaSet chosen) {
        return Stream.concat(Stream.of(chosen), used.stream().map(this::base)).distinct().toList();
    }

    Overview read(Scope scope, Selection at) {
        var rows = queries.units(scope, at);
        var counted = rows.stream().filter(UnitRow::counted).toList();
        return Overview.of(
                at,
                counted,
                rows.stream().filter(row -> !row.counted()).toList(),
                queries.groups(scope, at),
                queries.declared(scope, at).stream()
                        .collect(Collectors.groupingBy(OverviewQueries.Declared::unitId)));
    }

    List<OverviewQueries.Trend> trend(Scope scope, Selection at) {
        return queries.trend(scope, at);
    }
}
