package vn.chungsuc.assessment.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Everything on one indicator, opened beside its line.
 *
 * @param others ways to give the figure that the line itself does not offer
 */
public record IndicatorPanel(
        IndicatorRow row,
        String criterion,
        String citation,
        List<String> remarks,
        List<String> sectors,
        List<IndicatorRow.Mode> others,
        List<IndicatorRow.Part> otherParts,
        boolean hasFigure,
        String note,
        String source,
        String suppliedBy,
        String asOf,
        @Nullable String confirmPath,
        List<Change> history,
        String closePath) {

    /** One state the value had. */
    public record Change(String value, String verdict, String who, String when, String detail) {}
}
