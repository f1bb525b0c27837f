package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something a paper aims at.
 *
 * @param what in the paper's words
 * @param operator =, &gt;, &gt;=, &lt;, &lt;=, or «tăng», «giảm» where the value is a change
 * @param value as written, in {@code unit}; the lower end of a range
 * @param high the upper end; null: no range
 * @param of the whole of «15/19»; null: no share
 * @param from what it is to rise or fall from, as written: «84,5%»; null: not told
 * @param by when, as written; null: not told
 */
public record Target(
        String what,
        String operator,
        BigDecimal value,
        @Nullable BigDecimal high,
        @Nullable BigDecimal of,
        String unit,
        @Nullable String from,
        @Nullable String by,
        int line) {

    private static final Map<String, String> WORDS =
            Map.of(">", "trên", ">=", "ít nhất", "<", "dưới", "<=", "không quá");

    /** «ít nhất; từ: 84,5%; hạn: năm 2025»; null: a plain value and no time. */
    @Nullable String note() {
        var how = operator.equals("=") ? "" : WORDS.getOrDefault(operator, operator);
        var told =
                Stream.of(how, from == null ? "" : "từ: " + from, by == null ? "" : "hạn: " + by)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; "));
        return told.isEmpty() ? null : told;
    }
}
