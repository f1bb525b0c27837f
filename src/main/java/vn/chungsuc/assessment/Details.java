package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What stands beside a figure.
 *
 * @param suppliedBy the agency or person who gave the figure, apart from who typed it
 */
public record Details(
        @Nullable String note,
        @Nullable String source,
        @Nullable String suppliedBy,
        @Nullable LocalDate asOf) {

    public static final Details NONE = new Details(null, null, null, null);

    public Details withNote(@Nullable String words) {
        return new Details(words, source, suppliedBy, asOf);
    }
}
