package vn.chungsuc.documents.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.journal.ActionWords;

import java.time.OffsetDateTime;

/** A line of a paper's history, out of the journal. */
public record Happening(OffsetDateTime at, String who, String action, @Nullable String note) {

    public String words() {
        return ActionWords.of(action);
    }
}
