package vn.chungsuc.analysis.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Listing;

import java.util.List;

/** How far each unit of an area is from the next class. */
public record DistancePage(
        Context context,
        String title,
        String sub,
        List<Tab> tabs,
        String path,
        String query,
        String set,
        List<Choice> sets,
        String typed,
        List<Choice> needs,
        String sentence,
        List<Step> steps,
        List<Line> lines,
        int apart,
        Listing listing,
        String compare) {

    public record Choice(String key, String label, boolean chosen) {}

    /**
     * Units that need so many more criteria.
     *
     * @param of all units, for the length of the bar
     */
    public record Step(String label, int units, int of, String path) {}

    /**
     * @param next «15–18 tiêu chí»; null: it is in the highest class
     * @param nearest criteria not met, the nearest first
     */
    public record Line(
            String code,
            String name,
            String path,
            String criteria,
            String band,
            @Nullable String next,
            int criteriaNeeded,
            int indicatorsNeeded,
            List<Near> nearest) {}

    /**
     * @param title the criterion's name and what it lacks
     */
    public record Near(int criterion, int indicators, String title, String path) {}
}
