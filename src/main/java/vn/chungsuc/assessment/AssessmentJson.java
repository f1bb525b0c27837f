package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.Verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A sheet as the API gives it. */
record AssessmentJson(
        String unit,
        String set,
        int year,
        int criteriaMet,
        int criteriaTotal,
        int indicatorsMet,
        int indicatorsTotal,
        int carried,
        boolean ready,
        @Nullable Declared declared,
        List<CriterionJson> criteria,
        List<IndicatorJson> indicators) {

    private static final int DECIMALS = 4;

    record Declared(@Nullable Integer criteria, @Nullable Integer indicators, String document) {}

    record CriterionJson(int number, String name, boolean met, int missing) {}

    /**
     * @param value percent where the indicator asks for one
     * @param verified whether the agency in charge has verified the figure that stands
     * @param verifiedVerdict what it found; null: not verified yet
     * @param version 0: no figure was ever saved; give it as {@code If-Match}
     */
    record IndicatorJson(
            String code,
            int criterion,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Verdict verdict,
            boolean carried,
            boolean verified,
            @Nullable Verdict verifiedVerdict,
            @Nullable BigDecimal threshold,
            boolean confirmed,
            int version) {

        static IndicatorJson of(
                Indicator indicator,
                Cell cell,
                Sheet.@Nullable Verified verified,
                @Nullable String dimension,
                int year) {
            var bar = indicator.judge(Reading.NOTHING, dimension, year);
            return new IndicatorJson(
                    indicator.code(),
                    indicator.criterion(),
                    figure(indicator, cell),
                    cell.numerator(),
                    cell.denominator(),
                    cell.verdict(),
                    cell.isCarried(),
                    verified != null,
                    verified == null ? null : verified.verdict(),
                    bar.threshold(),
                    bar.confirmed(),
                    cell.version());
        }
    }

    static AssessmentJson of(Sheet sheet) {
        var set = sheet.set();
        var rollup = sheet.rollup();
        var tally = rollup.tally();
        var declared = sheet.declared();
        return new AssessmentJson(
                sheet.unit().code(),
                set.id(),
                sheet.year(),
                tally.criteriaMet(),
                tally.criteriaTotal(),
                tally.indicatorsMet(),
                tally.indicatorsTotal(),
                rollup.criteriaCarried(),
                rollup.ready(),
                declared == null
                        ? null
                        : new Declared(
                                declared.criteria(), declared.indicators(), declared.document()),
                set.criteria().stream()
                        .map(criterion ->
                                new CriterionJson(
                                        criterion.number(),
                                        criterion.name(),
                                        tally.isMet(criterion),
                                        tally.missing(criterion)))
                        .toList(),
                set.criteria().stream()
                        .flatMap(criterion -> criterion.indicators().stream())
                        .map(indicator ->
                                IndicatorJson.of(
                                        indicator,
                                        sheet.cell(indicator),
                                        sheet.verified().get(indicator.position()),
                                        sheet.dimension(),
                                        sheet.year()))
                        .toList());
    }

    /** What was given as one figure, or what numerator and denominator come to. */
    static @Nullable BigDecimal figure(Indicator indicator, Cell cell) {
        var numerator = cell.numerator();
        var denominator = cell.denominator();
        if (numerator == null || denominator == null) {
            return cell.value();
        }
        if (denominator.signum() == 0) {
            return null;
        }
        var above = indicator.isPercent() ? numerator.movePointRight(2) : numerator;
        var quotient =
                above.divide(denominator, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }
}
