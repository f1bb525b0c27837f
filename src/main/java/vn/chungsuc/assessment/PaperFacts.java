package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What one paper states of units and their years, kept as it states it: nothing is made up to fit.
 */
public record PaperFacts(
        Paper paper,
        List<ChosenSet> chosenSets,
        List<SheetKey> open,
        List<Total> totals,
        List<CriterionVerdict> verdicts,
        List<Recognition> recognitions,
        List<Figure> figures) {

    public record Paper(String citation, @Nullable LocalDate date) {}

    public record SheetKey(int unit, String set, int year) {}

    /** Under which set a year was judged; the calendar does not say it. */
    public record ChosenSet(int unit, int year, String set, String reason) {}

    public record Total(
            SheetKey sheet,
            @Nullable Integer criteria,
            @Nullable Integer indicators,
            @Nullable String note) {}

    public record CriterionVerdict(SheetKey sheet, int criterion, boolean met) {}

    public record Recognition(
            int unit,
            String tier,
            int year,
            @Nullable String decision,
            @Nullable LocalDate decidedOn) {}

    /** A figure of the unit as a whole; which parts make it up is not stated. */
    public record Figure(
            int unit,
            int year,
            String key,
            String label,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String measure,
            @Nullable String indicator,
            @Nullable LocalDate asOf) {}
}
