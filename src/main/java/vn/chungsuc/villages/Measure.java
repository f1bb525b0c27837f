package vn.chungsuc.villages;

import vn.chungsuc.criteria.Indicator;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an indicator counts, as far as its words tell: no count of these exceeds the base figure.
 */
enum Measure {
    HOUSEHOLDS,
    PEOPLE,
    OTHER;

    private static final Pattern MANY_TIMES =
            Pattern.compile("\\blượt\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HOUSEHOLD =
            Pattern.compile("\\bhộ\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PERSON =
            Pattern.compile(
                    "\\b(người|dân|dân số|nhân khẩu|lao động|trẻ|phụ nữ|học sinh)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /** Where the unit says it («hộ», «người») that holds; else the name. */
    static Measure of(Indicator indicator) {
        var unit = indicator.unit();
        if (indicator.isAverage()) {
            return OTHER;
        }
        return of(unit == null || indicator.isPercent() ? indicator.name() : unit);
    }

    private static Measure of(String words) {
        var plain = words.toLowerCase(Locale.ROOT);
        if (MANY_TIMES.matcher(plain).find()) {
            return OTHER;
        }
        if (HOUSEHOLD.matcher(plain).find()) {
            return HOUSEHOLDS;
        }
        return PERSON.matcher(plain).find() ? PEOPLE : OTHER;
    }
}
