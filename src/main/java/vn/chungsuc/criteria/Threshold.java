package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;

/**
 * A bar as a decision words it.
 *
 * @param part the named part it holds for; null: the whole indicator
 * @param dimension the region or commune group it holds for; null: every one
 * @param year the year it holds for; null: every year of the set
 * @param confirmed false: not yet checked against the issued text, shown as «cần xác nhận»
 * @param act the decision, where it is not the set's own
 */
public record Threshold(
        @Nullable String part,
        @Nullable String dimension,
        @Nullable Integer year,
        Operator operator,
        BigDecimal value,
        boolean confirmed,
        @Nullable String act) {

    Verdict judge(Reading.Figure figure) {
        return verdict(figure.value().compareTo(value));
    }

    /** By cross-multiplication, never on a rounded quotient. The denominator is positive. */
    Verdict judge(Reading.Ratio ratio, boolean percent) {
        var scaled = percent ? ratio.numerator().movePointRight(2) : ratio.numerator();
        return verdict(scaled.compareTo(value.multiply(ratio.denominator())));
    }

    /** "≥ 70 %". */
    public String text(@Nullable String unit) {
        var bar = operator.sign() + " " + Vi.number(value);
        return unit == null ? bar : bar + " " + tr(unit);
    }

    private Verdict verdict(int comparison) {
        return operator.holds(comparison) ? Verdict.MET : Verdict.NOT_MET;
    }
}
