package vn.chungsuc.shared;

import static vn.chungsuc.shared.Language.tr;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads numbers as offices write them: a comma is the decimal sign, dots part thousands; one dot
 * not followed by exactly three digits is a decimal sign too.
 */
public final class VietnameseNumber {

    private static final int LONGEST = 40;
    private static final Pattern WITH_COMMA = Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+),\\d+");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+");
    private static final Pattern ONE_DOT = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern ONE_GROUP = Pattern.compile("-?\\d+\\.\\d{3}");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+");

    private VietnameseNumber() {}

    /**
     * A measured value, where {@code 53.125} could be either and is refused.
     *
     * @throws Unreadable with the sentence to show
     */
    public static BigDecimal value(String written) {
        var text = trimmed(written);
        if (ONE_GROUP.matcher(text).matches()) {
            throw new Unreadable(
                    tr(
                            "«%s» có thể hiểu hai cách: viết %s hoặc %s.",
                            text, text.replace('.', ','), text.replace(".", "")));
        }
        return read(text);
    }

    /**
     * A numerator, denominator, count or sum of money, where {@code 53.125} is fifty-three
     * thousand.
     *
     * @throws Unreadable with the sentence to show
     */
    public static BigDecimal count(String written) {
        return read(trimmed(written));
    }

    private static String trimmed(String written) {
        var text = written.replace('\u00a0', ' ').strip();
        if (text.length() > LONGEST) {
            throw new Unreadable(tr("Số dài quá %d chữ số.", LONGEST));
        }
        return text;
    }

    private static BigDecimal read(String text) {
        if (WITH_COMMA.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        if (THOUSANDS.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", ""));
        }
        if (ONE_DOT.matcher(text).matches() && !ONE_GROUP.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        throw new Unreadable(tr("Không đọc được số «%s». Viết như 1.234,5 hoặc 1234,5.", text));
    }

    /** What was typed is not one number; the message is the sentence beside the field. */
    public static class Unreadable extends IllegalArgumentException {
        public Unreadable(String sentence) {
            super(sentence);
        }
    }
}
