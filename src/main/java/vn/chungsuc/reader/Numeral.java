package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Digits as a Vietnamese writes them: a comma is the decimal sign, groups of three after dots are
 * thousands, a single dot not followed by three digits is decimal.
 *
 * @param decimals digits after the decimal sign
 * @param end offset after the last digit
 */
record Numeral(BigDecimal value, int decimals, int end) {

    private static final int LONGEST = 24;

    /** What begins at a digit; null where the digits are no number: «1.2.3», «25.03.2024». */
    static @Nullable Numeral at(String text, int from) {
        var end = endOf(text, from);
        return end - from > LONGEST ? null : of(text.substring(from, end), end);
    }

    /** After the last digit of a run of digits with single dots and commas inside. */
    static int endOf(String text, int from) {
        var at = from;
        while (at < text.length() && (isDigit(text.charAt(at)) || joins(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean joins(String text, int at) {
        var sign = text.charAt(at);
        return (sign == '.' || sign == ',')
                && at + 1 < text.length()
                && isDigit(text.charAt(at + 1));
    }

    private static @Nullable Numeral of(String raw, int end) {
        var comma = raw.indexOf(',');
        if (comma != raw.lastIndexOf(',')) {
            return null;
        }
        var whole = comma < 0 ? raw : raw.substring(0, comma);
        var fraction = comma < 0 ? "" : raw.substring(comma + 1);
        if (fraction.indexOf('.') >= 0) {
            return null;
        }
        if (comma < 0 && oneDecimalDot(raw)) {
            var dot = raw.indexOf('.');
            whole = raw.substring(0, dot);
            fraction = raw.substring(dot + 1);
        } else if (!grouped(whole)) {
            return null;
        }
        var digits = whole.replace(".", "") + fraction;
        return new Numeral(
                new BigDecimal(digits).movePointLeft(fraction.length()), fraction.length(), end);
    }

    private static boolean oneDecimalDot(String raw) {
        var dot = raw.indexOf('.');
        return dot > 0
                && dot == raw.lastIndexOf('.')
                && (raw.length() - dot - 1 != 3 || raw.charAt(0) == '0' || dot > 3);
    }

    private static boolean grouped(String whole) {
        var dot = whole.indexOf('.');
        if (dot < 0) {
            return true;
        }
        if (dot > 3 || (whole.length() - dot) % 4 != 0) {
            return false;
        }
        for (int at = dot; at < whole.length(); at += 4) {
            if (whole.charAt(at) != '.' || whole.indexOf('.', at + 1) == at + 2) {
                return false;
            }
        }
        return whole.chars().filter(sign -> sign == '.').count() == (whole.length() - dot) / 4;
    }

    /** «96.296» before a percent sign is ninety-six and a bit. */
    Numeral asPercent() {
        return decimals == 0
                        && value.compareTo(BigDecimal.valueOf(1000)) >= 0
                        && value.compareTo(BigDecimal.valueOf(100_000)) <= 0
                ? new Numeral(value.movePointLeft(3), 3, end)
                : this;
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
