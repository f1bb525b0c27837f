package vn.chungsuc.overview;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.overview.OverviewQueries.Trend;
import vn.chungsuc.overview.view.LeaderPage.Count;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The few numbers at the head of a leader's page; a figure nobody has is not there. */
final class LeaderCounts {

    private LeaderCounts() {}

    static List<Count> ofArea(Overview overview, List<Trend> trend) {
        var totals = overview.totals();
        var year = overview.at().year();
        var last = trend.stream().filter(one -> one.year() == year - 1).findFirst();
        var counts = new ArrayList<Count>();
        if (totals.known() > 0) {
            counts.add(
                    new Count(
                            tr("Đạt cả %d tiêu chí", overview.at().set().criteriaTotal()),
                            totals.ready() + "/" + totals.units(),
                            last.map(one -> tr("đơn vị, năm %d: %d", one.year(), one.ready()))
                                    .orElseGet(() -> tr("đơn vị", totals.units()))));
        }
        var mean = totals.mean();
        if (mean != null) {
            counts.add(
                    new Count(
                            tr("Bình quân tiêu chí"),
                            Vi.number(mean, 1),
                            last.map(one ->
                                            tr(
                                                    "năm %d: %s",
                                                    one.year(),
                                                    Vi.number(
                                                            Totals.mean(
                                                                    one.criteriaMet(), one.units()),
                                                            1)))
                                    .orElseGet(() -> tr("mỗi đơn vị"))));
        }
        if (totals.unknown() > 0) {
            counts.add(
                    new Count(
                            tr("Chưa có số liệu"),
                            Integer.toString(totals.unknown()),
                            tr("đơn vị", totals.unknown())));
        }
        return counts;
    }

    /**
     * @param undecided unit → figures that stand and decide nothing: they are not missing
     */
    static List<Count> ofUnit(Overview overview, Map<Integer, Integer> undecided) {
        var counts = new ArrayList<Count>();
        for (var row : overview.counted()) {
            var count = row.count();
            if (count != null) {
                var change = row.change();
                counts.add(
                        new Count(
                                row.isItemised()
                                        ? tr("Tiêu chí đạt")
                                        : tr("Tiêu chí đạt, văn bản ghi"),
                                count + "/" + overview.at().set().criteriaTotal(),
                                change == null
                                        ? tr("tiêu chí")
                                        : tr("so năm trước: %s", OverviewPages.change(change))));
            }
            if (row.isItemised()) {
                counts.add(
                        new Count(
                                tr("Chỉ tiêu đạt"),
                                row.indicatorsMet() + "/" + row.indicatorsTotal(),
                                open(
                                        row.indicatorsMissing(),
                                        undecided.getOrDefault(row.id(), 0))));
            }
        }
        return counts;
    }

    /** «còn 3 chưa có số liệu, 2 chưa xét được»: two things, as the sheet tells them apart. */
    private static String open(int missing, int undecided) {
        var empty = missing - undecided;
        if (undecided == 0) {
            return empty == 0 ? tr("chỉ tiêu") : tr("còn %d chưa có số liệu", empty);
        }
        return tr("còn %d chưa có số liệu, %d có số liệu chưa xét được", empty, undecided);
    }
}
