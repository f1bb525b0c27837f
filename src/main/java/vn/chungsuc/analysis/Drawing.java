package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.analysis.view.BarChart;
import vn.chungsuc.analysis.view.LineChart;
import vn.chungsuc.criteria.CriteriaSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lays figures by year out on a picture of 640 × 250, with a mark where the set changes. */
final class Drawing {

    private static final int LEFT = 84;
    private static final int RIGHT = 600;
    private static final int TOP = 50;
    private static final int BOTTOM = 200;
    private static final int PATTERNS = 5;
    private static final int LEAST_FOR_A_LABEL = 15;

    private final Lineage lineage;

    Drawing(Lineage lineage) {
        this.lineage = lineage;
    }

    /**
     * A year's figure.
     *
     * @param at its height; null: no figure, the line goes on without it
     * @param label as the picture says it
     */
    record Dot(int year, @Nullable BigDecimal at, String label) {}

    LineChart lines(List<Dot> dots, @Nullable BigDecimal ceiling, String sentence) {
        var known = dots.stream().filter(dot -> dot.at() != null).toList();
        if (known.isEmpty()) {
            return new LineChart(sentence, List.of(), List.of(), List.of(), List.of());
        }
        var scale =
                Scale.of(
                        known.stream().map(dot -> Objects.requireNonNull(dot.at())).toList(),
                        ceiling);
        var points = new ArrayList<LineChart.Point>();
        var lines = new ArrayList<String>();
        var hollow = false;
        for (var stretch : lineage.stretches()) {
            var part = new ArrayList<LineChart.Point>();
            for (var dot : known) {
                if (dot.year() >= stretch.first() && dot.year() <= stretch.last()) {
                    part.add(
                            new LineChart.Point(
                                    x(dot.year()),
                                    scale.y(Objects.requireNonNull(dot.at())),
                                    dot.label(),
                                    dot.year(),
                                    hollow));
                }
            }
            points.addAll(part);
            lines.add(
                    part.stream()
                            .map(point -> point.x() + "," + point.y())
                            .collect(Collectors.joining(" ")));
            hollow = !hollow;
        }
        return new LineChart(sentence, scale.ticks(), lines, points, marks());
    }

    /** Years are as far apart as they are. */
    private int x(int year) {
        var years = lineage.years();
        var first = years.getFirst();
        var last = years.getLast();
        return first.equals(last)
                ? (LEFT + RIGHT) / 2
                : LEFT + (year - first) * (RIGHT - LEFT) / (last - first);
    }

    private List<LineChart.Mark> marks() {
        var marks = new ArrayList<LineChart.Mark>();
        var stretches = lineage.stretches();
        for (int at = 1; at < stretches.size(); at++) {
            var before = x(stretches.get(at - 1).last());
            var after = x(stretches.get(at).first());
            marks.add(new LineChart.Mark((before + after) / 2, mark(stretches.get(at))));
        }
        return marks;
    }

    /** «từ năm 2026 theo QĐ minh họa». */
    static String mark(Lineage.Stretch stretch) {
        return tr("từ năm %d theo %s", stretch.first(), tr(stretch.set().head().act().brief()));
    }

    /**
     * Units by class.
     *
     * @param bands by the set's own, the highest first
     */
    record Column(int year, CriteriaSet set, List<Integer> bands) {}

    BarChart bars(List<Column> columns, String sentence) {
        var most = columns.stream().mapToInt(Drawing::sum).max().orElse(0);
        if (most == 0) {
            return new BarChart(sentence, List.of(), List.of(), List.of());
        }
        var years = lineage.years();
        var span = Math.max(1, years.getLast() - years.getFirst());
        var width = Math.clamp((long) (RIGHT - LEFT) / (span + 1) * 2 / 3, 14, 60);
        return new BarChart(
                sentence,
                columns.stream().map(column -> bar(column, width, most)).toList(),
                marks(),
                keys());
    }

    private static int sum(Column column) {
        return column.bands().stream().mapToInt(Integer::intValue).sum();
    }

    private BarChart.Bar bar(Column column, int width, int most) {
        var parts = new ArrayList<BarChart.Part>();
        var below = 0;
        for (int at = column.bands().size() - 1; at >= 0; at--) {
            var units = column.bands().get(at);
            var from = BOTTOM - below * (BOTTOM - TOP) / most;
            var to = BOTTOM - (below + units) * (BOTTOM - TOP) / most;
            below += units;
            if (units > 0) {
                var height = from - to;
                parts.add(
                        new BarChart.Part(
                                to,
                                height,
                                Math.min(at, PATTERNS - 1),
                                height < LEAST_FOR_A_LABEL ? "" : Integer.toString(units)));
            }
        }
        return new BarChart.Bar(x(column.year()) - width / 2, width, column.year(), parts);
    }

    private List<BarChart.Key> keys() {
        return lineage.stretches().stream()
                .map(Lineage.Stretch::set)
                .distinct()
                .map(set -> {
                    var bands = new ArrayList<BarChart.Band>();
                    for (int at = 0; at < set.bands().size(); at++) {
                        bands.add(
                                new BarChart.Band(
                                        Math.min(at, PATTERNS - 1),
                                        Words.band(set.bands().get(at))));
                    }
                    return new BarChart.Key(tr(set.head().act().brief()), bands);
                })
                .toList();
    }

    /** From a round figure below the least to one above the most. */
    private record Scale(double low, double high, double step) {

        private static final int STEPS = 4;

        static Scale of(List<BigDecimal> figures, @Nullable BigDecimal ceiling) {
            var all = figures.stream().mapToDouble(BigDecimal::doubleValue).summaryStatistics();
            var room = Math.max(1e-9, all.getMax() - all.getMin());
            var step = round(Math.max(room, all.getMax() / 10) / STEPS * 1.2);
            var low = Math.max(0, Math.floor(all.getMin() / step - 0.5) * step);
            var high = Math.ceil(all.getMax() / step + 0.25) * step;
            return new Scale(
                    low, ceiling == null ? high : Math.min(high, ceiling.doubleValue()), step);
        }

        /** 1, 2 or 5 times a power of ten. */
        private static double round(double step) {
            var power = Math.pow(10, Math.floor(Math.log10(Math.max(step, 1e-9))));
            var mantissa = step / power;
            return (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10) * power;
        }

        int y(BigDecimal figure) {
            var room = Math.max(1e-9, high - low);
            return (int) Math.round(BOTTOM - (figure.doubleValue() - low) / room * (BOTTOM - TOP));
        }

        List<LineChart.Tick> ticks() {
            var ticks = new ArrayList<LineChart.Tick>();
            for (var at = low; at <= high + step / 100; at += step) {
                var figure = BigDecimal.valueOf(at);
                ticks.add(new LineChart.Tick(Words.number(figure), y(figure)));
            }
            return ticks;
        }
    }
}
