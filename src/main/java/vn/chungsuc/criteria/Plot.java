package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

/**
 * A criterion as a plot in the row that is the product's emblem: {@code part/plots.jte}.
 *
 * @param opensGroup whether a gap stands before it
 * @param path where it leads, or null
 */
public record Plot(
        int number, String name, Verdict verdict, boolean opensGroup, @Nullable String path) {}
