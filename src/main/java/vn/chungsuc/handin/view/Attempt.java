package vn.chungsuc.handin.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.handin.Digest;

import java.time.OffsetDateTime;

/**
 * One hand-in with the receiver's answer.
 *
 * @param accepted null: not answered yet
 */
public record Attempt(
        long id,
        int attempt,
        @Nullable Long documentId,
        @Nullable Long docxId,
        @Nullable Long pdfId,
        @Nullable Digest digest,
        String by,
        OffsetDateTime at,
        @Nullable Boolean accepted,
        @Nullable String reason,
        @Nullable String answeredBy,
        @Nullable OffsetDateTime answeredAt) {}
