package vn.chungsuc.reporting.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Where a figure of a report comes from. */
public record Source(String title, String formula, List<Line> lines) {

    public record Line(String label, String value, @Nullable String path) {}
}
