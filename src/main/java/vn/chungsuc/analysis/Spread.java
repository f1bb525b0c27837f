package vn.chungsuc.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * How figures of the same thing lie around their middle: median and median absolute deviation,
 * which one wild figure does not move.
 *
 * @param deviation the median distance from the middle; where more than half are equal, the mean
 *     distance stands for it
 */
record Spread(int count, double median, double deviation, double least, double most) {

    /** Iglewicz and Hoaglin: the median deviation is 0.6745 of a standard one. */
    private static final double MEDIAN_TO_STANDARD = 0.6745;

    /** The mean distance is 0.7979 of a standard deviation. */
    private static final double MEAN_TO_STANDARD = 0.797885;

    static Spread of(List<BigDecimal> figures) {
        var values = figures.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray();
        var median = median(values);
        var distances =
                Arrays.stream(values).map(value -> Math.abs(value - median)).sorted().toArray();
        var middle = median(distances) / MEDIAN_TO_STANDARD;
        var deviation =
                middle > 0
                        ? middle
                        : Arrays.stream(distances).average().orElse(0) / MEAN_TO_STANDARD;
        return new Spread(
                values.length,
                median,
                deviation,
                values.length == 0 ? 0 : values[0],
                values.length == 0 ? 0 : values[values.length - 1]);
    }

    private static double median(double[] sorted) {
        if (sorted.length == 0) {
            return 0;
        }
        var half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The modified z: how many deviations a figure is from the middle; 0 where all are equal. */
    double away(BigDecimal figure) {
        return deviation == 0 ? 0 : (figure.doubleValue() - median) / deviation;
    }
}
