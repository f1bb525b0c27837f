package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;
import vn.chungsuc.shared.VietnameseNumber;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;

/** Readings as people write them: in a cell, in a CSV, in a form. */
public final class ReadingText {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private ReadingText() {}

    /** The reading of a word («đạt», «x», «không đạt», «không áp dụng», any case), or null. */
    public static @Nullable Reading word(String written) {
        var plain =
                Normalizer.normalize(written.replace('\u00a0', ' ').strip(), Normalizer.Form.NFC);
        return WrittenWords.READINGS.get(plain.toLowerCase(Locale.ROOT).replaceAll(" +", " "));
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
                    above.isEmpty() ? tr("Thiếu tử số.") : tr("Thiếu mẫu số."));
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
            return tr("Số %s là số âm.", Vi.number(value));
        }
        return indicator.isPercent() && value.compareTo(WHOLE) > 0
                ? tr("Tỷ lệ %s %% lớn hơn 100 %%.", Vi.number(value))
                : null;
    }

    private static @Nullable String ratio(
            Indicator indicator, BigDecimal numerator, BigDecimal denominator) {
        if (numerator.signum() < 0 || denominator.signum() < 0) {
            return tr("Số %s là số âm.", Vi.number(numerator.min(denominator)));
        }
        return indicator.isPercent() && numerator.compareTo(denominator) > 0
                ? tr("Tử số %s lớn hơn mẫu số %s.", Vi.number(numerator), Vi.number(denominator))
                : null;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
