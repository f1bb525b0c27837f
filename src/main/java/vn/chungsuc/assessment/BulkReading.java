package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.ReadingText;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.shared.VietnameseNumber;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What one line of a bulk file says: a word, a ratio, a figure or nothing. */
final class BulkReading {

    private static final int QUICK = 15;

    private BulkReading() {}

    /**
     * @throws BulkFault with the column and the sentence
     */
    static Reading of(BulkRow row, Indicator indicator) {
        var word = word(row);
        var value = word == null ? number(row, BulkRow.Column.VALUE, row.value()) : null;
        var above = number(row, BulkRow.Column.NUMERATOR, row.numerator());
        var below = number(row, BulkRow.Column.DENOMINATOR, row.denominator());
        if ((above == null) != (below == null)) {
            throw above == null
                    ? BulkFault.at(row.line(), BulkRow.Column.NUMERATOR, "Thiếu tử số.")
                    : BulkFault.at(row.line(), BulkRow.Column.DENOMINATOR, "Thiếu mẫu số.");
        }
        if (word != null) {
            return word;
        }
        if (above == null || below == null) {
            return value == null ? Reading.NOTHING : Reading.figure(value);
        }
        agree(row, indicator, value, above, below);
        return Reading.ratio(above, below);
    }

    static void check(BulkRow row, Indicator indicator, Reading reading) {
        try {
            Plausible.check(indicator, reading);
        } catch (BadFigure e) {
            var column =
                    reading instanceof Reading.Ratio
                            ? BulkRow.Column.NUMERATOR
                            : BulkRow.Column.VALUE;
            throw BulkFault.at(row.line(), column, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Reading word(BulkRow row) {
        if (row.achieved() != null) {
            var word = word(row.achieved());
            if (word == null) {
                throw BulkFault.at(
                        row.line(),
                        BulkRow.Column.ACHIEVED,
                        "Không đọc được «%s». Viết «đạt», «không đạt» hoặc «không áp dụng»."
                                .formatted(row.achieved()));
            }
            return word;
        }
        var value = row.value();
        return value == null || value.charAt(0) <= '9' ? null : word(value);
    }

    private static @Nullable Reading word(String written) {
        return switch (written) {
            case "đạt", "true" -> Reading.ACHIEVED;
            case "không đạt", "false" -> Reading.NOT_ACHIEVED;
            default -> ReadingText.word(written);
        };
    }

    private static @Nullable BigDecimal number(
            BulkRow row, BulkRow.Column column, @Nullable String written) {
        if (written == null) {
            return null;
        }
        if (written.length() <= QUICK && isDigits(written)) {
            return BigDecimal.valueOf(Long.parseLong(written));
        }
        try {
            return column == BulkRow.Column.VALUE
                    ? VietnameseNumber.value(written)
                    : VietnameseNumber.count(written);
        } catch (VietnameseNumber.Unreadable e) {
            throw BulkFault.at(row.line(), column, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * A percentage written beside its ratio is that ratio, within the rounding it was written to.
     */
    private static void agree(
            BulkRow row,
            Indicator indicator,
            @Nullable BigDecimal value,
            BigDecimal above,
            BigDecimal below) {
        if (value == null || !indicator.isPercent() || below.signum() == 0) {
            return;
        }
        var scale = Math.max(0, value.scale());
        var computed = above.movePointRight(2).divide(below, scale, RoundingMode.HALF_UP);
        if (computed.subtract(value).abs().compareTo(BigDecimal.ONE.movePointLeft(scale)) > 0) {
            throw BulkFault.at(
                    row.line(),
                    BulkRow.Column.VALUE,
                    "%s %% không khớp %s/%s = %s %%."
                            .formatted(
                                    Vi.number(value),
                                    Vi.number(above),
                                    Vi.number(below),
                                    Vi.percent(above, below)));
        }
    }
}
