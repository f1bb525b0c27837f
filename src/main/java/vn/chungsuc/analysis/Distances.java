package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;

import vn.chungsuc.analysis.Distance.Lack;
import vn.chungsuc.analysis.view.DistancePage.Line;
import vn.chungsuc.analysis.view.DistancePage.Near;
import vn.chungsuc.analysis.view.DistancePage.Step;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.Scope;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The way of every unit of an area to its next class. */
@Service
class Distances {

    private static final int SHOWN = 4;

    private final AreaQueries queries;
    private final CriteriaSets sets;

    Distances(AreaQueries queries, CriteriaSets sets) {
        this.queries = queries;
        this.sets = sets;
    }

    record Row(Standing unit, CriteriaSet set, Distance distance) {}

    /**
     * @param apart units without any figure of their own: no way can be told
     */
    record Found(List<Row> rows, int apart) {}

    Found read(Scope scope, Area area) {
        var standings = queries.standings(scope, area);
        var rows = standings.stream().filter(Standing::itemised).map(this::row).toList();
        return new Found(rows, standings.size() - rows.size());
    }

    Row row(Standing unit) {
        var set = sets.require(unit.set());
        return new Row(
                unit, set, Distance.of(set, unit.criteriaMet(), unit.metMask(), unit::verdict));
    }

    /** Nearest first: fewest criteria, then fewest indicators; the highest class last. */
    static Comparator<Row> nearest() {
        return Comparator.comparing((Row row) -> row.distance().next() == null)
                .thenComparingInt(row -> row.distance().criteriaNeeded())
                .thenComparingInt(row -> row.distance().indicatorsNeeded());
    }

    static String key(Row row) {
        return row.distance().next() == null
                ? "cao-nhat"
                : Integer.toString(row.distance().criteriaNeeded());
    }

    /** How many units need one more criterion, two … */
    static List<Step> steps(Area area, List<Row> rows) {
        var counts = new TreeMap<Integer, Integer>();
        var top = 0;
        for (var row : rows) {
            if (row.distance().next() == null) {
                top++;
            } else {
                counts.merge(row.distance().criteriaNeeded(), 1, Integer::sum);
            }
        }
        var path = area.path() + "/khoang-cach" + area.query() + "&can=";
        var steps =
                counts.entrySet().stream()
                        .map(entry ->
                                new Step(
                                        tr("còn thiếu %d tiêu chí", entry.getKey()),
                                        entry.getValue(),
                                        rows.size(),
                                        path + entry.getKey()))
                        .collect(Collectors.toList());
        if (top > 0) {
            steps.add(new Step(tr("đã ở lớp cao nhất"), top, rows.size(), path + "cao-nhat"));
        }
        return steps;
    }

    static String sentence(List<Row> rows) {
        var one =
                rows.stream()
                        .filter(row ->
                                row.distance().next() != null
                                        && row.distance().criteriaNeeded() == 1)
                        .toList();
        var few = one.stream().filter(row -> row.distance().indicatorsNeeded() == 1).count();
        return rows.isEmpty()
                ? tr("Chưa đơn vị nào có số liệu để tính.")
                : tr(
                        "%d trên %d đơn vị chỉ còn thiếu 1 tiêu chí để lên lớp; trong đó %d chỉ còn"
                                + " thiếu 1 chỉ tiêu.",
                        one.size(), rows.size(), few);
    }

    static Line line(Area area, Row row) {
        var distance = row.distance();
        var unit = row.unit();
        return new Line(
                unit.code(),
                unit.fullName(),
                "/phan-tich/%s/khoang-cach?nam=%d&bo=%s"
                        .formatted(unit.code(), area.year(), unit.set()),
                distance.criteriaMet() + "/" + row.set().criteriaTotal(),
                distance.band() == null ? "–" : Words.band(distance.band()),
                distance.next() == null ? null : Words.band(distance.next()),
                distance.criteriaNeeded(),
                distance.indicatorsNeeded(),
                distance.lacks().stream()
                        .limit(SHOWN)
                        .map(lack -> near(area, unit, lack))
                        .toList());
    }

    private static Near near(Area area, Standing unit, Lack lack) {
        return new Near(
                lack.criterion().number(),
                lack.needed(),
                tr(
                        "%s: còn thiếu %s",
                        Words.name(lack.criterion()),
                        lack.indicators().stream()
                                .map(Indicator::code)
                                .collect(Collectors.joining(", "))),
                unit.sheetPath(area.year()) + "#tc-" + lack.criterion().number());
    }
}
