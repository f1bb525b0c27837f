package vn.chungsuc.plans.view;

import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Listing;

import java.util.List;

/** Targets of an area's plans beside what has been reached. */
public record ProgressPage(
        Context context,
        String title,
        String sentence,
        String path,
        String words,
        List<Choice> states,
        List<Line> lines,
        Listing listing,
        int reached,
        int open,
        int unknown,
        String analysis) {

    public record Choice(String key, String label, boolean chosen) {}

    /**
     * @param plan where the plan stands
     */
    public record Line(String unit, String plan, TargetsPage.Row row) {}

    public int all() {
        return reached + open + unknown;
    }
}
