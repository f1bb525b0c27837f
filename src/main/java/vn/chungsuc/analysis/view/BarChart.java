package vn.chungsuc.analysis.view;

import java.util.List;

/**
 * Units by class, one column for each year; coordinates are those of a 640 × 250 picture. A class
 * is told by its pattern, from the darkest (the highest) to the lightest.
 *
 * @param keys the patterns in words, for each set
 */
public record BarChart(
        String sentence, List<Bar> bars, List<LineChart.Mark> marks, List<Key> keys) {

    public record Bar(int x, int width, int year, List<Part> parts) {}

    /**
     * @param pattern 0..4
     * @param label how many, where there is room for it
     */
    public record Part(int y, int height, int pattern, String label) {}

    public record Key(String set, List<Band> bands) {}

    public record Band(int pattern, String name) {}

    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
