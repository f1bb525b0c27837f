package vn.chungsuc.overview;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assessment.Mark;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.overview.OverviewQueries.Declared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of an area for one year and set: the one source of the page, the API and the XLSX.
 *
 * @param counted units in the denominator, in Vietnamese order
 * @param apart units of other kinds: shown below, never counted
 * @param declared by unit: what papers say of whole criteria
 * @param standings of every criterion, in the order of the set
 */
record Overview(
        Selection at,
        List<UnitRow> counted,
        List<UnitRow> apart,
        Map<Integer, String> groups,
        Map<Integer, List<Declared>> declared,
        Totals totals,
        List<Standing> standings) {

    static Overview of(
            Selection at,
            List<UnitRow> counted,
            List<UnitRow> apart,
            Map<Integer, String> groups,
            Map<Integer, List<Declared>> declared) {
        var standings =
                at.set().criteria().stream()
                        .map(one -> Standing.of(one, counted, declared))
                        .toList();
        return new Overview(
                at, counted, apart, groups, declared, Totals.of(at.set(), counted), standings);
    }

    Mark mark(UnitRow row, Criterion criterion) {
        return mark(row, criterion, declared);
    }

    /** Asked for every unit and criterion of a country: no stream, nothing made on the way. */
    static Mark mark(UnitRow row, Criterion criterion, Map<Integer, List<Declared>> declared) {
        var papers = declared.get(row.id());
        return Mark.of(
                criterion,
                row.verdicts(),
                row.metMask(),
                row.missingMask(),
                papers == null ? null : saidOf(criterion, papers));
    }

    private static @Nullable Boolean saidOf(Criterion criterion, List<Declared> papers) {
        for (var paper : papers) {
            if (paper.criterion() == criterion.number() && paper.indicator() < 0) {
                return paper.met();
            }
        }
        return null;
    }

    /** The unit's own sheet of the year, in the set it is judged by. */
    String sheetPath(UnitRow row) {
        var set = row.setId() == null ? at.set().id() : row.setId();
        return "/danh-gia/" + row.code() + "/" + at.year() + "?bo=" + set;
    }

    @Nullable String groupOf(UnitRow row) {
        var group = groups.get(row.id());
        return group == null ? null : at.grouping().named(group);
    }

    record Group(@Nullable String name, List<UnitRow> rows, Totals totals) {}

    /**
     * Subtotals in Vietnamese order of names, units without a group last; empty when none is asked
     * for.
     */
    List<Group> subtotals() {
        if (at.grouping() == Grouping.NONE) {
            return List.of();
        }
        var named = new TreeMap<String, List<UnitRow>>(VietnameseOrder.NAMES);
        var rest = new ArrayList<UnitRow>();
        for (var row : counted) {
            var group = groupOf(row);
            (group == null ? rest : named.computeIfAbsent(group, _ -> new ArrayList<>())).add(row);
        }
        var groups = new ArrayList<Group>();
        named.forEach((name, rows) -> groups.add(new Group(name, rows, Totals.of(at.set(), rows))));
        if (!rest.isEmpty()) {
            groups.add(new Group(null, rest, Totals.of(at.set(), rest)));
        }
        return groups;
    }

    /**
     * Criteria most units do not meet, the worst first; among equals the one fewer have figures of.
     * What nobody is found to miss is left out: no figure is no failure.
     */
    List<Standing> worst() {
        return standings.stream()
                .filter(one -> one.notMet() > 0)
                .sorted(
                        Comparator.comparingInt(Standing::notMet)
                                .thenComparingInt(Standing::missing)
                                .reversed())
                .toList();
    }
}
