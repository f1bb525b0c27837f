package vn.chungsuc.handin;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Who owes whom which report and when, for a time. Months are counted from the period's first.
 *
 * @param closesAfter days late after which nothing more is taken; null: never closed
 * @param validTo the first day it holds no more; null: no end known
 */
public record ReportRule(
        int id,
        int receiverId,
        String receiverName,
        @Nullable Integer bodyId,
        @Nullable String bodyName,
        String owingLevel,
        String form,
        String name,
        Cycle cycle,
        @Nullable Integer internalMonth,
        @Nullable Integer internalDay,
        @Nullable String internalReceiver,
        int dueMonth,
        int dueDay,
        int cutOffMonth,
        int cutOffDay,
        @Nullable Integer closesAfter,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        boolean own) {

    public String due() {
        return day(dueMonth, dueDay);
    }

    public @Nullable String internal() {
        return internalMonth == null || internalDay == null
                ? null
                : day(internalMonth, internalDay);
    }

    public String cutOff() {
        return day(cutOffMonth, cutOffDay);
    }

    public @Nullable LocalDate lastDay() {
        return validTo == null ? null : validTo.minusDays(1);
    }

    /** «ngày 15», «ngày 20 tháng cuối quý», «ngày 20/11». */
    private String day(int month, int day) {
        var after = month > cycle.months() ? " kỳ sau" : "";
        return switch (cycle) {
            case MONTH -> "ngày %d%s".formatted(day, month == 1 ? "" : " tháng sau");
            case QUARTER ->
                    month == 3
                            ? "ngày %d tháng cuối quý".formatted(day)
                            : "ngày %d tháng thứ %d%s"
                                    .formatted(
                                            day,
                                            (month - 1) % 3 + 1,
                                            month > 3 ? " quý sau" : " của quý");
            case YEAR -> "ngày %02d/%02d%s".formatted(day, (month - 1) % 12 + 1, after);
        };
    }
}
