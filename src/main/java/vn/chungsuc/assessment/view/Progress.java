package vn.chungsuc.assessment.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Plot;

import java.util.List;

/**
 * What stands over and under the lines of a sheet.
 *
 * @param difference between what a paper declares and what is itemised, in a sentence
 * @param contradicted criteria with carried verdicts of which a paper of the year says «chưa đạt»
 * @param empty applicable indicators without a figure
 */
public record Progress(
        int criteriaMet,
        int criteriaTotal,
        int criteriaReviewed,
        int criteriaCarried,
        int indicatorsMet,
        int indicatorsTotal,
        int indicatorsCarried,
        int indicatorsToReview,
        int empty,
        boolean ready,
        @Nullable Declared declared,
        @Nullable String difference,
        List<Plot> plots,
        @Nullable String confirmAllPath,
        List<String> contradicted) {

    public record Declared(
            @Nullable Integer criteria, @Nullable Integer indicators, String document) {}
}
