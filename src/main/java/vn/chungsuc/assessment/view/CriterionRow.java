package vn.chungsuc.assessment.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Verdict;

import java.util.List;

/**
 * A criterion over its indicators.
 *
 * @param group shown once, over the first of it; null: the group goes on
 * @param carried how many verdicts are carried and can be confirmed here
 * @param lead who is in charge of it
 * @param rows those the filter lets through
 */
public record CriterionRow(
        String id,
        int number,
        String name,
        @Nullable String group,
        int met,
        int total,
        Verdict verdict,
        int carried,
        @Nullable String confirmPath,
        @Nullable String declared,
        @Nullable String lead,
        List<IndicatorRow> rows) {}
