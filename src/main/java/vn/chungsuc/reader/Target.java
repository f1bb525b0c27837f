package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Something a paper aims at.
 *
 * @param what in the paper's words
 * @param operator =, &gt;, &gt;=, &lt;, &lt;=, or «tăng», «giảm» where the value is a change
 * @param value as written, in {@code unit}; the lower end of a range
 * @param high the upper end; null: no range
 * @param of the whole of «15/19»; null: no share
 * @param by when, as written; null: not told
 */
public record Target(
        String what,
        String operator,
        BigDecimal value,
        @Nullable BigDecimal high,
        @Nullable BigDecimal of,
        String unit,
        @Nullable String by,
        int line) {}
