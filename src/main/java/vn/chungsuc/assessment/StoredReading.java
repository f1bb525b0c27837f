package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.Verdict;

import java.math.BigDecimal;

/** What the columns of {@code assessment.indicator_value_v} say was entered. */
public final class StoredReading {

    private StoredReading() {}

    /**
     * @param parts JSON, by sex or by part
     */
    public static Reading of(
            Verdict verdict,
            @Nullable Boolean achieved,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String parts) {
        if (parts != null) {
            return PartsJson.read(parts);
        }
        var ratio = numerator != null && denominator != null;
        return Reading.of(
                value,
                numerator,
                denominator,
                achieved,
                verdict == Verdict.NOT_APPLICABLE && !ratio);
    }

    /**
     * @param letter M, N, A or -, as stored
     */
    public static Verdict verdict(String letter) {
        return VerdictLine.verdict(letter.charAt(0));
    }
}
