package vn.chungsuc.overview;

import vn.chungsuc.overview.OverviewQueries.Trend;
import vn.chungsuc.overview.view.LeaderPage.Count;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.List;

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
                            "Đạt cả " + overview.at().set().criteriaTotal() + " tiêu chí",
                            totals.ready() + "/" + totals.units(),
                            "đơn vị"
                                    + last.map(one ->
                                                    ", năm %d: %d"
                                                            .formatted(one.year(), one.ready()))
                                            .orElse("")));
        }
        var mean = totals.mean();
        if (mean != null) {
            counts.add(
                    new Count(
                            "Bình quân tiêu chí",
                            Vi.number(mean, 1),
                            last.map(one ->
                                            "năm %d: %s"
                                                    .formatted(
                                                            one.year(),
                                                            Vi.number(
                                                                    Totals.mean(
                                                                            one.criteriaMet(),
                                                                            one.units()),
                                                                    1)))
                                    .orElse("mỗi đơn vị")));
        }
        if (totals.unknown() > 0) {
            counts.add(new Count("Chưa có số liệu", Integer.toString(totals.unknown()), "đơn vị"));
        }
        return counts;
    }

    static List<Count> ofUnit(Overview overview) {
        var counts = new ArrayList<Count>();
        for (var row : overview.counted()) {
            var count = row.count();
            if (count != null) {
                var change = row.change();
                counts.add(
                        new Count(
                                row.isItemised() ? "Tiêu chí đạt" : "Tiêu chí đạt, văn bản ghi",
                                count + "/" + overview.at().set().criteriaTotal(),
                                change == null
                                        ? "tiêu chí"
                                        : "so năm trước: " + OverviewPages.change(change)));
            }
            if (row.isItemised()) {
                counts.add(
                        new Count(
                                "Chỉ tiêu đạt",
                                row.indicatorsMet() + "/" + row.indicatorsTotal(),
                                row.indicatorsMissing() == 0
                                        ? "chỉ tiêu"
                                        : "còn %d chưa có số liệu"
                                                .formatted(row.indicatorsMissing())));
            }
        }
        return counts;
    }
}
