package vn.chungsuc.shared;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Writes numbers and dates as Vietnamese papers do. */
public final class Vi {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Vi() {}

    /** 1234.50 → "1.234,5"; nothing → "". */
    public static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        var plain = number.stripTrailingZeros().toPlainString();
        var sign = plain.startsWith("-") ? "-" : "";
        var dot = plain.indexOf('.');
        var whole = plain.substring(sign.length(), dot < 0 ? plain.length() : dot);
        return sign + grouped(whole) + (dot < 0 ? "" : "," + plain.substring(dot + 1));
    }

    /** 31003700000 → "31.003.700.000": money in đồng, counts. */
    public static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** Rounded half up to so many decimals, never padded: 15.84 to 1 → "15,8". */
    public static String number(@Nullable BigDecimal number, int decimals) {
        return number == null ? "" : number(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /**
     * 100·n/d to two decimals, without the sign: 190113 of 204379 → "93,02"; nothing of nothing →
     * "".
     */
    public static String percent(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return "";
        }
        return number(numerator.movePointRight(2).divide(denominator, 2, RoundingMode.HALF_UP));
    }

    /** 2024-03-25 → "25/03/2024"; nothing → "". */
    public static String date(@Nullable LocalDate date) {
        return date == null
                ? ""
                : two(date.getDayOfMonth())
                        + "/"
                        + two(date.getMonthValue())
                        + "/"
                        + date.getYear();
    }

    /** The day on an office's wall: 18:30 UTC is the next day already. */
    public static LocalDate day(OffsetDateTime time) {
        return time.atZoneSameInstant(HERE).toLocalDate();
    }

    /** "09:40 25/03/2024", the clock on an office's wall; nothing → "". */
    public static String time(@Nullable OffsetDateTime time) {
        if (time == null) {
            return "";
        }
        var local = time.atZoneSameInstant(HERE);
        return two(local.getHour())
                + ":"
                + two(local.getMinute())
                + " "
                + date(local.toLocalDate());
    }

    /** Not {@code String.format}: a sheet says nearly sixty times. */
    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** 2024-02-05 → "ngày 05 tháng 02 năm 2024"; days below 10 and months 1 and 2 take the zero. */
    public static String longDate(LocalDate date) {
        var month =
                date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    private static String grouped(String digits) {
        var text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, '.');
        }
        return text.toString();
    }
}
