package vn.chungsuc.handin;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** A month, quarter or year, as an address names it: {@code 2026-T11}, {@code 2026-Q4}. */
public record Period(Cycle cycle, int year, int ordinal) {

    private static final Pattern KEY = Pattern.compile("(20\\d\\d)-([TQN])(\\d{1,2})");

    /** Null for what names no period. */
    public static @Nullable Period of(String key) {
        var parts = KEY.matcher(key);
        if (!parts.matches()) {
            return null;
        }
        var ordinal = Integer.parseInt(parts.group(3));
        for (var cycle : Cycle.values()) {
            if (cycle.letter() == parts.group(2).charAt(0)
                    && ordinal >= 1
                    && ordinal <= 12 / cycle.months()) {
                return new Period(cycle, Integer.parseInt(parts.group(1)), ordinal);
            }
        }
        return null;
    }

    public String key() {
        return "%d-%c%d".formatted(year, cycle.letter(), ordinal);
    }

    public String word() {
        return cycle.period(year, ordinal);
    }

    /** «Báo cáo nhanh tháng 11 năm 2026». */
    public String titled(String report) {
        return tr("%s %s¦báo cáo của kỳ", tr(report), word());
    }
}
