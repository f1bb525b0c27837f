package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

/** What a list of papers is narrowed to; null: not at all. */
public record DocumentFilter(
        String words,
        @Nullable Integer year,
        @Nullable DocumentState state,
        @Nullable String kind,
        String sort) {

    public boolean narrows() {
        return !words.isEmpty() || year != null || state != null;
    }
}
