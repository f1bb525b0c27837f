package vn.chungsuc.analysis.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Listing;

import java.util.List;

/**
 * A set tried on an area's figures.
 *
 * @param remarks what bounds the answer: classes that cannot be compared, figures that are missing
 * @param below where a part of an area too large can be tried
 */
public record DryRunPage(
        Context context,
        String title,
        List<Tab> tabs,
        String path,
        List<Choice> sets,
        List<Choice> assumptions,
        String base,
        String sentence,
        List<String> remarks,
        List<Count> counts,
        List<Cost> costs,
        List<Line> lines,
        Listing listing,
        List<TrendPage.Link> below,
        @Nullable String pairPath,
        String comparePath) {

    public record Choice(String key, String label, boolean chosen) {}

    public record Count(String label, int units, String path, boolean chosen) {}

    public record Cost(String indicator, int units, int of) {}

    /**
     * @param before «17/19, 15–18 tiêu chí»
     * @param after «8/10» or «6–8/10»
     * @param lostCriteria what it meets now and would not
     * @param reasons «4.1: 58 triệu đồng < 62»
     * @param more how many reasons are not shown
     */
    public record Line(
            String unit,
            String path,
            String outcome,
            String look,
            String before,
            String after,
            String column,
            List<String> lostCriteria,
            List<String> reasons,
            int more,
            int open) {}
}
