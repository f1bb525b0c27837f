package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Something measurable a plan aims at.
 *
 * @param id 0: not saved yet
 * @param indicator code in the plan's set, for {@link TargetKind#INDICATOR}
 * @param least criteria a unit must meet to count, for {@link TargetKind#BAND}
 * @param value in {@code measure}
 * @param measure «%», «xã», «triệu đồng/người/năm»
 * @param year by whose end it is to be reached
 * @param keep of the value what is there already («duy trì 18»), {@code more} what is added («thêm
 *     12»)
 * @param baseline the last figure known when it was set, of {@code baselineYear}
 * @param lead who answers for it, as the paper names them; null: nobody is named
 * @param baselineTyped an officer wrote it, where no sheet says it; null: it was pulled from sheets
 */
public record Target(
        long id,
        int position,
        TargetKind kind,
        String name,
        @Nullable String indicator,
        @Nullable Integer least,
        Comparison comparison,
        BigDecimal value,
        @Nullable BigDecimal upper,
        String measure,
        int year,
        @Nullable BigDecimal keep,
        @Nullable BigDecimal more,
        @Nullable BigDecimal baseline,
        @Nullable Integer baselineYear,
        @Nullable Boolean baselineTyped,
        @Nullable String note,
        @Nullable String lead,
        int version) {

    /** As it is saved: with the last figure the sheets know. */
    Target beginningAt(@Nullable BigDecimal figure, @Nullable Integer of) {
        return new Target(
                id,
                position,
                kind,
                name,
                indicator,
                least,
                comparison,
                value,
                upper,
                measure,
                year,
                keep,
                more,
                figure,
                of,
                null,
                note,
                lead,
                version);
    }

    /** Its baseline is an officer's word, not a sheet's. */
    public boolean beginsTyped() {
        return baseline != null && Boolean.TRUE.equals(baselineTyped);
    }

    public Goal goal() {
        return new Goal(comparison, value, upper);
    }

    /** Shares and means are not added up over units; counts and amounts are. */
    public boolean addsUp() {
        return !measure.contains("%") && !measure.contains("/") && kind != TargetKind.MEAN;
    }

    /** What it is about, for asking the figures. */
    Subject subject() {
        return new Subject(kind, indicator, least);
    }

    record Subject(TargetKind kind, @Nullable String indicator, @Nullable Integer least) {}
}
