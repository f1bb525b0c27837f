package vn.chungsuc.analysis;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What makes a figure worth a second look. Rules of thumb for finding slips of the pen, not of law:
 * nothing is refused by them.
 */
final class Unusual {

    /** Iglewicz and Hoaglin's bound for the modified z. */
    static final double FAR = 3.5;

    /** Fewer say nothing of what is usual. */
    static final int LEAST_NEIGHBOURS = 5;

    private static final double LEAPS = 2;
    private static final double SHARE_LEAPS = 3;
    private static final double WHOLE_LEAPS = 1.5;
    private static final double POINTS = 30;
    private static final double SMALL_POINTS = 5;
    private static final double NEIGHBOUR_POINTS = 10;
    private static final double NEIGHBOUR_SHARE = 0.2;

    private Unusual() {}

    /**
     * Against last year: a share that moved 30 points, or became three times as large (or a third)
     * by more than 5 points; any other figure that became twice as large, or half.
     */
    static boolean leaps(BigDecimal now, BigDecimal before, boolean share) {
        var difference = Math.abs(now.doubleValue() - before.doubleValue());
        if (share) {
            return difference >= POINTS
                    || difference >= SMALL_POINTS && isTimes(now, before, SHARE_LEAPS);
        }
        return isTimes(now, before, LEAPS);
    }

    /** The whole a share is taken of seldom moves by half. */
    static boolean wholeLeaps(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now != null && before != null && isTimes(now, before, WHOLE_LEAPS);
    }

    /** Of nothing there is no multiple. */
    private static boolean isTimes(BigDecimal now, BigDecimal before, double bound) {
        if (now.signum() <= 0 || before.signum() <= 0) {
            return false;
        }
        var factor = now.doubleValue() / before.doubleValue();
        return factor >= bound || factor <= 1 / bound;
    }

    /**
     * Against the neighbours: 3.5 deviations from their middle, and 10 points or a fifth of the
     * middle away, since among equals a trifle is far.
     */
    static boolean standsOut(BigDecimal figure, Spread neighbours, boolean share) {
        if (neighbours.count() < LEAST_NEIGHBOURS || Math.abs(neighbours.away(figure)) < FAR) {
            return false;
        }
        var distance = Math.abs(figure.doubleValue() - neighbours.median());
        return share
                ? distance >= NEIGHBOUR_POINTS
                : distance >= NEIGHBOUR_SHARE * Math.abs(neighbours.median());
    }

    /** How many times as large, for the sentence. */
    static BigDecimal times(BigDecimal now, BigDecimal before) {
        return now.divide(before, 1, RoundingMode.HALF_UP);
    }
}
