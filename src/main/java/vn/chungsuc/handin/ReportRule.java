package vn.chungsuc.handin;

import static vn.chungsuc.shared.Language.tr;

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
        var of = (month - 1) % cycle.months() + 1;
        var later = month > cycle.months();
        return switch (cycle) {
            case MONTH -> later ? tr("ngày %d tháng sau", day) : tr("ngày %d¦trong tháng", day);
            case QUARTER ->
                    month == 3
                            ? tr("ngày %d tháng cuối quý", day)
                            : later
                                    ? tr("ngày %d tháng thứ %d quý sau", day, of)
                                    : tr("ngày %d tháng thứ %d của quý", day, of);
            case YEAR ->
                    later ? tr("ngày %02d/%02d kỳ sau", day, of) : tr("ngày %02d/%02d", day, of);
        };
    }
}
