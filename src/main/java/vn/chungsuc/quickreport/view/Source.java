package vn.chungsuc.quickreport.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Where a figure of the month's report comes from. */
public record Source(String title, String formula, List<Line> lines) {

    public record Line(String label, String value, @Nullable String path) {}
}
