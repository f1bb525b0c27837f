package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.ReadingText;

import java.math.BigDecimal;

/** What cannot be a figure of an indicator, whatever its threshold. */
public final class Plausible {

    private static final int WHOLE_DIGITS = 15;
    static final int DECIMALS = 6;

    private Plausible() {}

    /**
     * @throws BadFigure with the sentence to show
     */
    static void check(Indicator indicator, Reading reading) {
        sizes(reading);
        var refusal = ReadingText.refusal(indicator, reading);
        if (refusal != null) {
            throw new BadFigure(refusal);
        }
    }

    /** The sentence for what cannot be, or null. */
    public static @Nullable String refusal(Indicator indicator, Reading reading) {
        try {
            check(indicator, reading);
            return null;
        } catch (BadFigure e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Before any arithmetic: a number of a million digits is two lines of JSON. */
    private static void sizes(Reading reading) {
        switch (reading) {
            case Reading.Nothing _, Reading.Word _ -> {}
            case Reading.Figure(var value) -> size(value);
            case Reading.Ratio(var numerator, var denominator) -> {
                size(numerator);
                size(denominator);
            }
            case Reading.Parts(var parts) -> parts.values().forEach(Plausible::sizes);
        }
    }

    private static void size(BigDecimal number) {
        if ((long) number.precision() - number.scale() > WHOLE_DIGITS) {
            throw new BadFigure(tr("Số quá lớn: nhiều hơn %d chữ số.", WHOLE_DIGITS));
        }
        if (number.scale() > DECIMALS && number.stripTrailingZeros().scale() > DECIMALS) {
            throw new BadFigure(tr("Số có nhiều hơn %d chữ số sau dấu phẩy.", DECIMALS));
        }
    }
}
