package vn.chungsuc.bench;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * One line of the table: what was measured, against which budget, and what the same machine could
 * do at best in the same run.
 *
 * @param cpuMillis processor time for one answer, where it was measured
 */
record Row(
        String what,
        double measured,
        String unit,
        Sense sense,
        double budget,
        @Nullable String limit,
        @Nullable Double limitMeasured,
        @Nullable Double cpuMillis) {

    enum Sense {
        AT_MOST,
        AT_LEAST
    }

    static Row atMost(String what, double measured, String unit, double budget) {
        return new Row(what, measured, unit, Sense.AT_MOST, budget, null, null, null);
    }

    static Row atLeast(String what, double measured, String unit, double budget) {
        return new Row(what, measured, unit, Sense.AT_LEAST, budget, null, null, null);
    }

    Row beside(String name, double figure) {
        return new Row(what, measured, unit, sense, budget, name, figure, cpuMillis);
    }

    /** Processor time of the product and its database for one answer: what noise cannot change. */
    Row costing(double millis) {
        return new Row(what, measured, unit, sense, budget, limit, limitMeasured, millis);
    }

    boolean met() {
        return sense == Sense.AT_MOST ? measured <= budget : measured >= budget;
    }

    /** Measured over the limit: 0.5 of what COPY does, 3.0 times an empty page. */
    @Nullable Double ratio() {
        return limitMeasured == null || limitMeasured == 0 ? null : measured / limitMeasured;
    }

    String line() {
        var beside =
                limit == null || ratio() == null
                        ? ""
                        : "%.2f × %s (%s)".formatted(ratio(), limit, figure(limitMeasured));
        var cost = cpuMillis == null ? "" : " · %.2f ms CPU".formatted(cpuMillis);
        return "%-58s %14s  %s %-12s %-4s %s%s"
                .formatted(
                        what,
                        figure(measured) + " " + unit,
                        sense == Sense.AT_MOST ? "≤" : "≥",
                        figure(budget) + " " + unit,
                        met() ? "đạt" : "CHƯA",
                        beside,
                        cost)
                .stripTrailing();
    }

    private static String figure(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        return value >= 1000
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.1f", value);
    }
}
