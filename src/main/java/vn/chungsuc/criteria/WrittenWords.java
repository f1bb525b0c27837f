package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Vietnamese words by which files and cells are read and sets cite their decision. */
final class WrittenWords {

    static final Map<String, Reading> READINGS =
            Map.of(
                    "đạt", Reading.ACHIEVED,
                    "x", Reading.ACHIEVED,
                    "không đạt", Reading.NOT_ACHIEVED,
                    "chưa đạt", Reading.NOT_ACHIEVED,
                    "không áp dụng", Reading.NOT_APPLICABLE);

    private static final String CITATION = "%s, chỉ tiêu %s";
    private static final Pattern CITED = Pattern.compile("(.+), chỉ tiêu (\\S+)");

    private WrittenWords() {}

    /** What a cell of the template says to yes or no; null where it says neither. */
    static @Nullable Boolean yes(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "x", "có", "đạt", "rồi", "1" -> true;
            case "không", "chưa", "0", "cần xác nhận" -> false;
            default -> null;
        };
    }

    /** «QĐ 318/QĐ-TTg» of «Quyết định 318/QĐ-TTg». */
    static String brief(String act) {
        return act.replaceFirst("^Quyết định ", "QĐ ");
    }

    static String citation(String act, String code) {
        return CITATION.formatted(act, code);
    }

    /** A citation as a page says it; one in a file's own words stays as it is. */
    static String cited(String citation) {
        var usual = CITED.matcher(citation);
        return usual.matches() ? tr(CITATION, tr(usual.group(1)), usual.group(2)) : tr(citation);
    }
}
