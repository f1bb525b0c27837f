package vn.chungsuc.units;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The day a page is seen as of: {@code ?ngay=30/06/2025}, or as ISO writes it.
 *
 * @param typed what was typed where it is no day, with the sentence to answer
 */
public record AsOf(LocalDate day, @Nullable String typed, @Nullable String error) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    public static AsOf of(@Nullable String typed, LocalDate otherwise) {
        if (typed == null || typed.isBlank()) {
            return new AsOf(otherwise, null, null);
        }
        try {
            return new AsOf(parse(typed.strip()), null, null);
        } catch (DateTimeException e) {
            return new AsOf(
                    otherwise,
                    typed,
                    tr("Không có ngày «%s». Viết ngày/tháng/năm, ví dụ 30/06/2025.", typed));
        }
    }

    private static LocalDate parse(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? LocalDate.of(
                        Integer.parseInt(written.group(3)),
                        Integer.parseInt(written.group(2)),
                        Integer.parseInt(written.group(1)))
                : LocalDate.parse(text);
    }
}
