package vn.chungsuc.meetings;

import org.jspecify.annotations.Nullable;

/** What the list of meetings is narrowed to; null: not at all. */
public record MeetingFilter(
        String words,
        @Nullable MeetingKind kind,
        @Nullable MeetingState state,
        @Nullable Integer year,
        String sort) {

    public boolean narrows() {
        return !words.isEmpty() || kind != null || state != null || year != null;
    }
}
