package vn.chungsuc.analysis.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Crumb;

import java.util.List;

/** One indicator over the years: what its figures add up to, and how many units meet it. */
public record IndicatorTrendPage(
        Context context,
        String title,
        List<Crumb> crumbs,
        @Nullable String unit,
        List<String> remarks,
        LineChart figures,
        LineChart shares,
        boolean ratio,
        List<Year> years,
        List<Tab> siblings) {

    /**
     * @param name the indicator of that year's set, «12.1. Lao động …»
     * @param figure «92,1%», or what the unit in the middle has
     * @param detail «920/1.000», or least and most
     * @param cells the indicator in every unit of that year
     */
    public record Year(
            int year,
            String set,
            boolean opens,
            String name,
            String figure,
            String detail,
            int units,
            String met,
            String cells) {}
}
