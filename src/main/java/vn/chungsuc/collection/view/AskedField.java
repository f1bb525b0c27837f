package vn.chungsuc.collection.view;

import org.jspecify.annotations.Nullable;

/** One indicator on the page behind a link, with what was typed. */
public record AskedField(
        String code,
        String id,
        String name,
        @Nullable String unit,
        Mode mode,
        String value,
        String numerator,
        String denominator,
        String note) {

    public enum Mode {
        WORD,
        FIGURE,
        RATIO
    }
}
