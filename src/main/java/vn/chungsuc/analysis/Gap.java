package vn.chungsuc.analysis;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Operator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.Threshold;
import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a figure lacks to reach its bar, as somebody would set about it: how many more, or fewer.
 */
final class Gap {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Gap() {}

    /** In words; empty where a bar or a figure is missing, or nothing lacks. */
    static String text(Indicator indicator, Reading reading, @Nullable String dimension, int year) {
        var bar = indicator.requirement().thresholds().at(dimension, year);
        if (bar == null) {
            return "";
        }
        return switch (reading) {
            case Reading.Ratio(var part, var whole) when indicator.isPercent() ->
                    ratio(bar, part, whole);
            case Reading.Figure(var value) -> figure(indicator, bar, value);
            default -> "";
        };
    }

    private static String ratio(Threshold bar, BigDecimal part, BigDecimal whole) {
        var more = countLacking(bar, part, whole);
        if (more.signum() == 0) {
            return "";
        }
        return more.signum() > 0
                ? tr("thiếu %s trên tổng %s", Vi.number(more), Vi.number(whole))
                : tr("phải bớt %s trên tổng %s", Vi.number(more.negate()), Vi.number(whole));
    }

    /**
     * How many the numerator must rise (below zero: fall) by, in whole numbers; 0: the bar holds.
     */
    static BigDecimal countLacking(Threshold bar, BigDecimal part, BigDecimal whole) {
        var exact = bar.value().multiply(whole).divide(WHOLE);
        var wanted =
                switch (bar.operator()) {
                    case AT_LEAST -> exact.setScale(0, RoundingMode.CEILING);
                    case MORE_THAN -> exact.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
                    case AT_MOST -> exact.setScale(0, RoundingMode.FLOOR);
                    case LESS_THAN ->
                            exact.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
                    case EXACTLY -> exact;
                };
        var lacking = wanted.subtract(part);
        var rises = isFloor(bar.operator()) && lacking.signum() > 0;
        var falls = isCeiling(bar.operator()) && lacking.signum() < 0;
        return rises || falls || bar.operator() == Operator.EXACTLY ? lacking : BigDecimal.ZERO;
    }

    private static boolean isFloor(Operator operator) {
        return operator == Operator.AT_LEAST || operator == Operator.MORE_THAN;
    }

    private static boolean isCeiling(Operator operator) {
        return operator == Operator.AT_MOST || operator == Operator.LESS_THAN;
    }

    private static String figure(Indicator indicator, Threshold bar, BigDecimal value) {
        var away = bar.value().subtract(value);
        var said = Vi.number(away.abs()) + unit(indicator);
        if (isFloor(bar.operator()) && away.signum() >= 0) {
            return away.signum() == 0 && bar.operator() == Operator.AT_LEAST
                    ? ""
                    : tr("thiếu %s", said);
        }
        return away.signum() < 0 && !isFloor(bar.operator()) ? tr("phải giảm %s", said) : "";
    }

    private static String unit(Indicator indicator) {
        var unit = indicator.unit();
        if (unit == null) {
            return "";
        }
        return indicator.isPercent() ? " " + tr("điểm phần trăm") : " " + tr(unit);
    }
}
