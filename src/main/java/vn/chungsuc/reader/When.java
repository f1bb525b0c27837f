package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A time as written. Parts not written are 0.
 *
 * @param lastMonth the second month of «9-10/2024», else {@code month}; of a quarter its last
 * @param lastYear the second year of «2021-2025», else {@code year}
 * @param weekday «thứ Hai, ngày …»; null: not written
 * @param every «hàng tháng», «hàng tuần», «cuối quý»: no single day
 */
record When(
        Form form,
        int day,
        int month,
        int lastMonth,
        int year,
        int lastYear,
        @Nullable DayOfWeek weekday,
        boolean every,
        int start,
        int end) {

    enum Form {
        DAY,
        MONTH,
        QUARTER,
        YEAR,
        PERIOD,
        WEEKDAY
    }

    private static final int LEAP = 2024;

    /** No calendar has it: 31/02, 30/13, tháng 13, quý V. */
    boolean impossible() {
        return switch (form) {
            case DAY ->
                    !every && (month > 12 || day < 1 || day > daysInMonth()) || every && day > 31;
            case MONTH, QUARTER -> month < 1 || lastMonth > 12;
            case PERIOD -> lastYear < year;
            case YEAR, WEEKDAY -> false;
        };
    }

    private int daysInMonth() {
        if (month == 0) {
            return 31;
        }
        return month > 12 ? 0 : YearMonth.of(year == 0 ? LEAP : year, month).lengthOfMonth();
    }

    /** The last day meant, in the given year where none is written; null: none. */
    @Nullable LocalDate last(int defaultYear) {
        var in = lastYear == 0 ? defaultYear : lastYear;
        if (in == 0 || every || impossible() || form == Form.WEEKDAY) {
            return null;
        }
        try {
            return switch (form) {
                case DAY -> LocalDate.of(in, month, day);
                case MONTH, QUARTER -> YearMonth.of(in, lastMonth).atEndOfMonth();
                default -> LocalDate.of(in, 12, 31);
            };
        } catch (DateTimeException notInThatYear) {
            return null;
        }
    }

    /** The first day meant, in the given year where none is written; null: none. */
    @Nullable LocalDate first(int defaultYear) {
        var in = year == 0 ? defaultYear : year;
        if (in == 0 || every || impossible() || form == Form.WEEKDAY) {
            return null;
        }
        return switch (form) {
            case DAY -> last(defaultYear);
            case MONTH, QUARTER -> LocalDate.of(in, month, 1);
            default -> LocalDate.of(in, 1, 1);
        };
    }
}
