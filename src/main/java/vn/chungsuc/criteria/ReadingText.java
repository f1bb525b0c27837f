package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;
import vn.chungsuc.shared.VietnameseNumber;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Readings as people write them: in a cell, in a CSV, in a form. */
public final class ReadingText {

    private static final Map<String, Reading> WORDS =
            Map.of(
                    "đạt", Reading.ACHIEVED,
                    "x", Reading.ACHIEVED,
                    "không đạt", Reading.NOT_ACHIEVED,
                    "chưa đạt", Reading.NOT_ACHIEVED,
                    "không áp dụng", Reading.NOT_APPLICABLE);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private ReadingText() {}

    /** The reading of a word («đạt», «x», «không đạt», «không áp dụng», any case), or null. */
    public static @Nullable Reading word(String written) {
        var plain =
                Normalizer.normalize(written.replace('\u00a0', ' ').strip(), Normalizer.Form.NFC);
        return WORDS.get(plain.toLowerCase(Locale.ROOT).replaceAll(" +", " "));
    }

    /**
     * A word decides; else the ratio, where both its numbers stand; else the value; blank is no
     * figure.
     *
     * @throws VietnameseNumber.Unreadable with the sentence to show
     */
    public static Reading read(
            @Nullable String value, @Nullable String numerator, @Nullable String denominator) {
        var figure = plain(value);
        var above = plain(numerator);
        var below = plain(denominator);
        var word = word(figure);
        if (word != null) {
            return word;
        }
        var number = figure.isEmpty() ? null : VietnameseNumber.value(figure);
        if (above.isEmpty() && below.isEmpty()) {
            return number == null ? Reading.NOTHING : Reading.figure(number);
        }
        if (above.isEmpty() || below.isEmpty()) {
            throw new VietnameseNumber.Unreadable(
                    above.isEmpty() ? "Thiếu tử số." : "Thiếu mẫu số.");
        }
        return Reading.ratio(VietnameseNumber.count(above), VietnameseNumber.count(below));
    }

    /** Why a reading cannot be true of an indicator, in a sentence; null where it can. */
    public static @Nullable String refusal(Indicator indicator, Reading reading) {
        return switch (reading) {
            case Reading.Nothing _, Reading.Word _ -> null;
            case Reading.Figure(var value) -> figure(indicator, value);
            case Reading.Ratio(var numerator, var denominator) ->
                    ratio(indicator, numerator, denominator);
            case Reading.Parts parts ->
                    parts.readings().values().stream()
                            .map(part -> refusal(indicator, part))
                            .filter(sentence -> sentence != null)
                            .findFirst()
                            .orElse(null);
        };
    }

    private static @Nullable String figure(Indicator indicator, BigDecimal value) {
        if (value.signum() < 0) {
            return "Số %s là số âm.".formatted(Vi.number(value));
        }
        return indicator.isPercent() && value.compareTo(WHOLE) > 0
                ? "Tỷ lệ %s % lớn hơn 100 %.".replace("%s", Vi.number(value))
                : null;
    }

    private static @Nullable String ratio(
            Indicator indicator, BigDecimal numerator, BigDecimal denominator) {
        if (numerator.signum() < 0 || denominator.signum() < 0) {
            return "Số %s là số âm.".formatted(Vi.number(numerator.min(denominator)));
        }
        return indicator.isPercent() && numerator.compareTo(denominator) > 0
                ? "Tử số %s lớn hơn mẫu số %s."
                        .formatted(Vi.number(numerator), Vi.number(denominator))
                : null;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
