package vn.chungsuc.operations.view;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** One sealed entry. */
public record JournalLine(
        long seq,
        OffsetDateTime at,
        String actor,
        String action,
        String subjectKind,
        String subjectKey,
        @Nullable String unitName,
        @Nullable String before,
        @Nullable String after,
        @Nullable String ip,
        @Nullable String note,
        String hash) {}
