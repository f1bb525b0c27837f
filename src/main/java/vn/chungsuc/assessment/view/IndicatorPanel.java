package vn.chungsuc.assessment.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Everything on one indicator, opened beside its line.
 *
 * @param inCharge whom to ask, the lead first
 * @param others ways to give the figure that the line itself does not offer
 * @param besidePath loads what a higher module keeps beside the line; null: none does
 * @param belowPath the same indicator for the units below; null: there are none
 */
public record IndicatorPanel(
        IndicatorRow row,
        String criterion,
        String citation,
        List<String> remarks,
        List<String> sectors,
        List<String> inCharge,
        List<IndicatorRow.Mode> others,
        List<IndicatorRow.Part> otherParts,
        boolean hasFigure,
        String note,
        String source,
        String suppliedBy,
        String asOf,
        @Nullable String confirmPath,
        List<Change> history,
        String closePath,
        @Nullable String besidePath,
        @Nullable String belowPath) {

    /**
     * One state the value had.
     *
     * @param before the value it took the place of; null: there was none
     * @param version to restore it by; null: it stands, or nobody here may
     */
    public record Change(
            String value,
            @Nullable String before,
            String verdict,
            String who,
            String when,
            String detail,
            @Nullable Integer version) {}
}
