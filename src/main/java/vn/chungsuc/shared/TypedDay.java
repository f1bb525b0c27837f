package vn.chungsuc.shared;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as officers type it, day before month: 5/11/2026; where no picker helps, and told what is
 * wrong.
 */
public final class TypedDay {

    private static final String EXAMPLE = "05/11/2026";
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final int MONTHS = 12;

    private TypedDay() {}

    /** Null for what is no day. */
    public static @Nullable LocalDate of(String typed) {
        var parts = DAY.matcher(typed.strip());
        try {
            return parts.matches()
                    ? LocalDate.of(number(parts, 3), number(parts, 2), number(parts, 1))
                    : null;
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** What is wrong with it, in a sentence; null: nothing. */
    public static @Nullable String fault(String typed) {
        if (of(typed) != null) {
            return null;
        }
        var text = typed.strip();
        if (text.isEmpty()) {
            return tr("Chưa ghi ngày. Viết ngày/tháng/năm, ví dụ %s.", EXAMPLE);
        }
        var parts = DAY.matcher(text);
        if (!parts.matches()) {
            return tr("Không đọc được ngày «%s». Viết ngày/tháng/năm, ví dụ %s.", text, EXAMPLE);
        }
        var month = number(parts, 2);
        if (month < 1 || month > MONTHS) {
            return tr("Không có tháng %d. Viết ngày trước, tháng sau, ví dụ %s.", month, EXAMPLE);
        }
        var days = YearMonth.of(number(parts, 3), month).lengthOfMonth();
        return tr(
                "Tháng %d năm %d chỉ có ngày 1 đến %d, không có ngày %d.",
                month, number(parts, 3), days, number(parts, 1));
    }

    /** What stands under such a field. */
    public static String hint() {
        return tr("ngày/tháng/năm, ví dụ %s", EXAMPLE);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
