package vn.chungsuc.analysis.view;

import java.util.List;

/**
 * Figures by year, one line for each stretch under one set; coordinates are those of a 640 × 250
 * picture. Its sentence says in words what the line shows.
 *
 * @param lines points of each polyline, «x,y x,y»
 * @param marks where the set changes
 */
public record LineChart(
        String sentence,
        List<Tick> ticks,
        List<String> lines,
        List<Point> points,
        List<Mark> marks) {

    public record Tick(String label, int y) {}

    /**
     * @param hollow of every second set: told apart without colour
     */
    public record Point(int x, int y, String label, int year, boolean hollow) {}

    public record Mark(int x, String label) {}

    public boolean isEmpty() {
        return points.isEmpty();
    }
}
