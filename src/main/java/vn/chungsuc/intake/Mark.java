package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Criterion;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one cell of an office's table says.
 *
 * @param met null: it says a figure instead, or nothing
 * @param figure a measured value, to be judged against the unit's threshold
 * @param refusal why it cannot be understood
 */
record Mark(@Nullable Boolean met, @Nullable BigDecimal figure, @Nullable String refusal) {

    static final Mark SILENT = new Mark(null, null, null);
    private static final Mark YES = new Mark(true, null, null);
    private static final Mark NO = new Mark(false, null, null);
    private static final Set<String> MET =
            Set.of(
                    "x",
                    "v",
                    "d",
                    "dat",
                    "co",
                    "dat chuan",
                    "hoan thanh",
                    "da dat",
                    "yes",
                    "duy tri dat");
    private static final Set<String> NOT_MET =
            Set.of(
                    "chua",
                    "khong",
                    "chua dat",
                    "khong dat",
                    "cd",
                    "kd",
                    "k",
                    "o",
                    "chua hoan thanh",
                    "no");
    private static final Set<String> TICKS = Set.of("✓", "✔", "√", "+", "●", "ü");
    private static final Set<String> CROSSES = Set.of("✗", "✘", "×");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3})\\s*/\\s*(\\d{1,3})");
    private static final Pattern NUMBER = Pattern.compile("-?[\\d.]*\\d(,\\d+)?\\s*%?");

    static Mark read(String cell) {
        var written = cell.strip();
        if (TICKS.contains(written)) {
            return YES;
        }
        if (CROSSES.contains(written)) {
            return NO;
        }
        var text = Fold.fold(written);
        if (text.isEmpty()) {
            return SILENT;
        }
        if (MET.contains(text)) {
            return YES;
        }
        if (NOT_MET.contains(text)) {
            return NO;
        }
        if (text.startsWith("co ban dat")) {
            return refused(tr("«Cơ bản đạt» không phải đạt cũng không phải chưa đạt."));
        }
        return written.startsWith("#")
                ? refused(tr("Ô lỗi công thức «%s».", written))
                : refused(tr("Không hiểu «%s»: ghi x, đạt hoặc chưa.", shortened(written)));
    }

    /** A cell under a criterion: a mark, 1 or 0, or how many of its indicators are met. */
    static Mark ofCriterion(String cell, Criterion criterion, boolean counts) {
        var text = cell.strip();
        var all = criterion.indicators().size();
        var share = SHARE.matcher(text);
        if (share.matches()) {
            return whole(Integer.parseInt(share.group(1)), Integer.parseInt(share.group(2)), text);
        }
        if (!COUNT.matcher(text).matches()) {
            return read(cell);
        }
        var number = Integer.parseInt(text);
        if (counts && all > 0) {
            return whole(number, all, text);
        }
        return number > 1
                ? refused(tr("Số %d: không phải 1 hay 0.", number))
                : number == 1 ? YES : NO;
    }

    private static Mark whole(int met, int all, String text) {
        if (met > all) {
            return refused(tr("«%s»: tiêu chí này chỉ có %d chỉ tiêu.", text, all));
        }
        return met == all && all > 0 ? YES : NO;
    }

    /** A cell under an indicator: a mark, 1 or 0, or the figure itself. */
    static Mark ofIndicator(String cell) {
        var text = cell.strip();
        if (text.equals("1") || text.equals("0")) {
            return text.equals("1") ? YES : NO;
        }
        if (!NUMBER.matcher(text).matches()) {
            return read(cell);
        }
        try {
            var number = text.replace("%", "").strip();
            return new Mark(null, vn.chungsuc.shared.VietnameseNumber.value(number), null);
        } catch (IllegalArgumentException unreadable) {
            return refused(String.valueOf(unreadable.getMessage()));
        }
    }

    static Mark refused(String sentence) {
        return new Mark(null, null, sentence);
    }

    Mark inverted() {
        return met == null ? this : met ? NO : YES;
    }

    private static String shortened(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }
}
