package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Requirement;
import vn.chungsuc.criteria.Threshold;

import java.util.stream.Stream;

/**
 * What an indicator asks for, as a line of the sheet carries it to the browser, where {@code
 * verdict.js} judges by it while there is no network. Sent back with the figure, it also tells
 * whether the set changed since.
 *
 * <p>{@code PERCENT|%|G70}; with parts their key, unit and bar follow: {@code COMPOUND|%||tổng
 * số|%|G95|tập trung|%|G20}.
 */
final class CarriedBar {

    private static final String BETWEEN = "|";

    private CarriedBar() {}

    static String of(Indicator indicator, @Nullable String dimension, int year) {
        var requirement = indicator.requirement();
        var bars = requirement.thresholds();
        var text =
                new StringBuilder(indicator.kind().name())
                        .append(BETWEEN)
                        .append(clean(indicator.unit()))
                        .append(BETWEEN)
                        .append(bar(bars.at(dimension, year)));
        for (var part : requirement.parts()) {
            text.append(BETWEEN)
                    .append(clean(part.key()))
                    .append(BETWEEN)
                    .append(unit(requirement, part))
                    .append(BETWEEN)
                    .append(bar(bars.at(part.key(), dimension, year)));
        }
        return text.toString();
    }

    private static String unit(Requirement requirement, Requirement.Part part) {
        return clean(part.unit() == null ? requirement.unit() : part.unit());
    }

    private static String bar(@Nullable Threshold bar) {
        if (bar == null) {
            return "";
        }
        var sign =
                switch (bar.operator()) {
                    case AT_LEAST -> 'G';
                    case AT_MOST -> 'L';
                    case MORE_THAN -> 'M';
                    case LESS_THAN -> 'S';
                    case EXACTLY -> 'E';
                };
        return sign + bar.value().toPlainString();
    }

    /** A key or unit is the data of a set: it may hold anything. */
    private static String clean(@Nullable String text) {
        return Stream.ofNullable(text).map(one -> one.replace(BETWEEN, "¦")).findFirst().orElse("");
    }
}
