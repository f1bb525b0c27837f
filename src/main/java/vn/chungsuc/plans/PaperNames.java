package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a target is called, out of the words a paper says it with: its figure stands in a field of
 * its own, so «13 xã cơ bản đạt chuẩn» is «Xã cơ bản đạt chuẩn».
 */
final class PaperNames {

    private static final int LONGEST = 300;
    private static final int SHORTEST = 5;
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?(?:-\\d+(?:\\.\\d+)?)?");
    private static final Pattern LABEL =
            Pattern.compile("(?iu)^(?:nội dung|mục tiêu|nhiệm vụ|trong đó|chỉ tiêu)\\s*:\\s*");
    private static final Pattern STRIVING =
            Pattern.compile("(?iu)^(?:phấn đấu(?: để)?|phần đầu|phân đấu)\\s+");
    private static final Pattern REACHING =
            Pattern.compile("(?iu)^(?:có|đạt|hoàn thành|xây dựng|công nhận)?\\s*(thêm)?\\s*$");
    private static final Pattern BOUND =
            Pattern.compile(
                    "(?iu)(?:\\s*:|\\s+(?:đạt|là|ở mức|giảm còn|giảm xuống|xuống"
                        + " còn|còn|từ|trên|dưới|ít nhất|tối thiểu|tối đa|không quá|lên|tăng"
                        + " lên))+\\s*$");

    private PaperNames() {}

    /**
     * @param value as the reader has it: «13», «9.15», «1-2»
     */
    static String of(TargetKind kind, String words, @Nullable String value, @Nullable String unit) {
        if (kind == TargetKind.CRITERIA) {
            return "Số tiêu chí đạt";
        }
        if (kind == TargetKind.INDICATORS) {
            return "Số chỉ tiêu đạt";
        }
        var said = STRIVING.matcher(LABEL.matcher(words.strip()).replaceFirst("")).replaceFirst("");
        var whole = cut(said.replaceFirst("[;.:]+$", ""));
        var name =
                value == null || unit == null || unit.isBlank() || !PLAIN.matcher(value).matches()
                        ? whole
                        : without(whole, figure(value), unit);
        return cut(name.length() < SHORTEST ? whole : capital(name));
    }

    /** «0?13», «9,15», «1-2»: as papers write it. */
    private static String figure(String value) {
        return Arrays.stream(value.split("-"))
                .map(one -> "0?" + Pattern.quote(Vi.number(new BigDecimal(one))))
                .collect(Collectors.joining("\\s*[-–]\\s*"));
    }

    private static String without(String said, String value, String unit) {
        var figure =
                Pattern.compile(
                                "(?iu)(?<![\\p{L}\\d/,.])%s\\s*%s(?![\\p{L}\\d])"
                                        .formatted(value, Pattern.quote(unit)))
                        .matcher(said);
        if (!figure.find()) {
            return said;
        }
        var before = said.substring(0, figure.start());
        var after = said.substring(figure.end()).strip();
        if (after.isEmpty()) {
            return BOUND.matcher(before.stripTrailing()).replaceFirst("").strip();
        }
        var reaching = REACHING.matcher(before);
        if (reaching.matches() && unit.matches("[\\p{L} ]+")) {
            return unit + " " + after + (reaching.group(1) == null ? "" : ", tăng thêm");
        }
        return (before.strip() + " " + after).strip();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(LONGEST, words.length())).strip();
    }
}
