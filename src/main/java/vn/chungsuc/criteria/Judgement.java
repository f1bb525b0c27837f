package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A verdict with the bar it was given by.
 *
 * @param threshold the bar's number, null where none is known or the requirement has no single one
 * @param confirmed whether the requirement was checked against the issued text
 */
public record Judgement(
        Verdict verdict,
        @Nullable BigDecimal threshold,
        boolean confirmed,
        Requirement asked,
        @Nullable String dimension,
        int year) {

    /**
     * The bar in words: "≥ 70 %", "Đạt"; null where none is known. Put together when asked for: a
     * file of values is judged without a word.
     */
    public @Nullable String requirement() {
        return asked.text(dimension, year);
    }
}
