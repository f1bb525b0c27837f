package vn.chungsuc.assessment.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;

import java.util.List;

/**
 * The page of a sheet.
 *
 * @param besidePath the page of what is kept beside it; null: no module keeps anything
 * @param countsPath answers how much is kept beside each line
 * @param reviewPath the way it is handed in and answered; null: the year is not open
 * @param belowPath the figures of the units below; null: there are none
 * @param sumPath where the figures of the units it came from are added up; null: there are none, or
 *     nothing is missing
 */
public record SheetPage(
        String title,
        Context context,
        String setName,
        String setId,
        String act,
        boolean draft,
        String dimension,
        int year,
        String path,
        @Nullable Notice notice,
        List<SetOption> sets,
        List<Filter> filters,
        String search,
        Progress progress,
        List<CriterionRow> criteria,
        @Nullable IndicatorPanel panel,
        @Nullable String openPath,
        @Nullable String declarePath,
        @Nullable String pastePath,
        String exportPath,
        @Nullable String besidePath,
        @Nullable String countsPath,
        @Nullable String reviewPath,
        @Nullable String belowPath,
        @Nullable String sumPath) {

    public record Notice(String look, String strong, String text) {}

    public record SetOption(String path, String name, boolean current) {}

    public record Filter(String label, int count, String path, boolean current) {}
}
