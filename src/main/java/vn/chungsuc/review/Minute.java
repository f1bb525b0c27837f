package vn.chungsuc.review;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One line of what was done, as it is kept for ever.
 *
 * @param indicator its position; null: the sheet as a whole
 * @param verdict what verification found, as a letter
 */
record Minute(
        Act.Kind kind,
        @Nullable Integer indicator,
        @Nullable String verdict,
        @Nullable String words,
        @Nullable LocalDate answerBy,
        @Nullable Long file) {

    static Minute of(Act.Kind kind, @Nullable String words) {
        return new Minute(kind, null, null, words, null, null);
    }

    static Minute on(Act.Kind kind, int indicator, @Nullable String words) {
        return new Minute(kind, indicator, null, words, null, null);
    }
}
