package vn.chungsuc.analysis.view;

import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.shared.Context;

import java.util.List;

/**
 * Chosen units side by side.
 *
 * @param add where another unit is added, with {@code {unit}} in it
 */
public record ComparePage(
        Context context,
        String title,
        String sub,
        List<Tab> tabs,
        String sentence,
        List<Unit> units,
        List<Row> rows,
        String add,
        boolean full,
        List<Choice> shown,
        String path,
        String set,
        String export) {

    /**
     * @param without the same page without it
     */
    public record Unit(
            String code,
            String name,
            String path,
            String criteria,
            String indicators,
            String band,
            String without) {}

    /**
     * @param criterion a criterion's own row, above those of its indicators
     * @param differs the units do not all have the same verdict
     */
    public record Row(String name, boolean criterion, boolean differs, List<Cell> cells) {}

    /**
     * @param figure what was entered; of a criterion empty
     */
    public record Cell(Verdict verdict, String figure, String path) {}

    public record Choice(String key, String label, boolean chosen) {}
}
