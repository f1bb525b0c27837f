package vn.chungsuc.analysis.view;

import vn.chungsuc.shared.Context;

import java.util.List;

/** An area over the years: counts, classes, each criterion. */
public record TrendPage(
        Context context,
        String title,
        String sub,
        List<Tab> tabs,
        String export,
        LineChart criteria,
        LineChart indicators,
        BarChart classes,
        List<Year> years,
        List<Classes> classTables,
        ShareTable table,
        List<Link> earlier) {

    /**
     * @param criteria mean of criteria met, «15,8/19»
     * @param full units that meet all of them
     * @param opens a set begins in this year
     */
    public record Year(
            int year,
            String set,
            boolean opens,
            int units,
            String criteria,
            String criteriaShare,
            String indicators,
            String indicatorShare,
            int full,
            String overview) {}

    /** Units by class, of the years under one set. */
    public record Classes(String set, List<String> bands, List<ClassYear> years) {}

    public record ClassYear(int year, List<Integer> units) {}

    public record Link(String label, String path) {}
}
