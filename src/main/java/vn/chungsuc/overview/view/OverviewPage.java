package vn.chungsuc.overview.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Listing;

import java.util.List;

/** The overview of an area as its page reads it. */
public record OverviewPage(
        Context context,
        String heading,
        String sub,
        String path,
        String query,
        Choices choices,
        List<Count> classes,
        List<Column> columns,
        List<Line> lines,
        List<Line> apart,
        List<Subtotal> subtotals,
        String groupLabel,
        List<Held> worst,
        TrendChart trend,
        Listing listing,
        String setName,
        String setAct,
        boolean hasDeclared,
        List<Stated> stated) {

    /** A figure a paper states of the whole unit, while no part of it is itemised. */
    public record Stated(String label, String figure, String document) {}

    /**
     * @param small what stands beside the number
     */
    public record Count(String label, String number, String small) {}

    public record Column(
            int number,
            String name,
            boolean opensGroup,
            String sort,
            Figure notMet,
            Figure missing,
            Figure declared) {}

    /** So many units, and the page of just these. */
    public record Figure(int units, String path) {}

    /**
     * @param declared only a paper says so
     */
    public record Mark(
            Verdict verdict, boolean declared, boolean opensGroup, int number, String path) {}

    public record Line(
            String name,
            String path,
            @Nullable String group,
            List<Mark> marks,
            String criteria,
            @Nullable String carried,
            String indicators,
            @Nullable String declared,
            String band,
            String change,
            String updated) {}

    public record Subtotal(
            String name, int units, int known, int ready, String mean, List<Integer> classes) {}

    public record Held(int number, String name, Figure notMet, Figure missing, int outOf) {}

    public record Option(String key, String label, boolean chosen) {}

    /** What the filter bar offers. */
    public record Choices(
            String typed,
            String band,
            List<Option> bands,
            List<Option> groupings,
            List<Option> sets,
            String set,
            String on,
            @Nullable String fault,
            String typedCell,
            @Nullable CellChoice cell) {}

    /** Only the units of one figure are shown. */
    public record CellChoice(String label, String criterion, String indicatorPath) {}
}
