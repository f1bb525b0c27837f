package vn.chungsuc.overview;

import vn.chungsuc.overview.OverviewQueries.Trend;
import vn.chungsuc.overview.view.TrendChart;
import vn.chungsuc.overview.view.TrendChart.Point;
import vn.chungsuc.overview.view.TrendChart.Tick;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lays the yearly means out on a picture of 640 × 240. */
final class Trends {

    private static final int LEFT = 60;
    private static final int RIGHT = 600;
    private static final int TOP = 40;
    private static final int BOTTOM = 190;

    private Trends() {}

    static TrendChart chart(List<Trend> years, int criteria) {
        if (years.isEmpty()) {
            return new TrendChart(List.of(), List.of(), "");
        }
        var means =
                years.stream().map(year -> Totals.mean(year.criteriaMet(), year.units())).toList();
        var low = Math.max(0, means.stream().mapToInt(BigDecimal::intValue).min().orElse(0) - 1);
        var high =
                Math.min(
                        criteria,
                        means.stream().mapToInt(BigDecimal::intValue).max().orElse(criteria) + 2);
        var points = new ArrayList<Point>();
        for (int at = 0; at < years.size(); at++) {
            points.add(
                    new Point(
                            years.get(at).year(),
                            Vi.number(means.get(at), 1),
                            years.get(at).units(),
                            years.size() == 1
                                    ? (LEFT + RIGHT) / 2
                                    : LEFT + at * (RIGHT - LEFT) / (years.size() - 1),
                            y(means.get(at).doubleValue(), low, high)));
        }
        var line =
                points.stream()
                        .map(point -> point.x() + "," + point.y())
                        .collect(Collectors.joining(" "));
        return new TrendChart(points, ticks(low, high), line);
    }

    private static List<Tick> ticks(int low, int high) {
        var step = Math.max(1, (high - low) / 4);
        var ticks = new ArrayList<Tick>();
        for (int at = low; at <= high; at += step) {
            ticks.add(new Tick(Integer.toString(at), y(at, low, high)));
        }
        return ticks;
    }

    private static int y(double value, int low, int high) {
        return (int) Math.round(BOTTOM - (value - low) / Math.max(1, high - low) * (BOTTOM - TOP));
    }
}
