package vn.chungsuc.overview.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.shared.Context;

import java.util.List;

/** One indicator across the units of an area. */
public record IndicatorPage(
        Context context,
        String back,
        String trend,
        String code,
        String name,
        String citation,
        @Nullable String unit,
        boolean ratio,
        Sum sum,
        List<Line> lines,
        List<Sibling> siblings) {

    /**
     * What the units add up to: the rate is Σ numerators / Σ denominators, never a mean of
     * percentages.
     *
     * @param rate null: no unit gave both parts
     */
    public record Sum(
            String numerator,
            String denominator,
            @Nullable String rate,
            int ratios,
            int met,
            int notMet,
            int missing,
            int notApplicable) {}

    /**
     * @param path the unit's sheet with the cell open: figure, evidence, talk, history
     * @param entered who typed it and when; null: carried, imported, or nothing there
     * @param files evidence filed under it
     */
    public record Line(
            String name,
            String path,
            Verdict verdict,
            String value,
            String numerator,
            String denominator,
            @Nullable String carried,
            @Nullable String source,
            @Nullable String entered,
            int files,
            String filesPath) {}

    public record Sibling(String code, String path, boolean current) {}
}
