package vn.chungsuc.overview.view;

import java.util.List;

/**
 * Mean criteria by year, drawn as one line; coordinates are those of a 640 × 240 picture.
 *
 * @param line points of the polyline, «x,y x,y»
 */
public record TrendChart(List<Point> points, List<Tick> ticks, String line) {

    public record Point(int year, String mean, int units, int x, int y) {}

    public record Tick(String label, int y) {}
}
