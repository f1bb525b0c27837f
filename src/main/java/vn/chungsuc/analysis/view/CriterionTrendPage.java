package vn.chungsuc.analysis.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Context;
import vn.chungsuc.shared.Crumb;

import java.util.List;

/** One criterion over the years, with its indicators. */
public record CriterionTrendPage(
        Context context,
        String title,
        List<Crumb> crumbs,
        @Nullable String before,
        boolean confirmed,
        LineChart chart,
        ShareTable table,
        ShareTable indicators,
        List<Tab> siblings) {}
