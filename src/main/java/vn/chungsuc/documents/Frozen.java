package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** What was frozen for signing, once: its two files and, in JSON, what they were written from. */
public record Frozen(
        long id,
        long documentId,
        long docxId,
        String docxSum,
        long pdfId,
        String pdfSum,
        String frozenBy,
        OffsetDateTime frozenAt,
        @Nullable String withdrawnBy,
        @Nullable OffsetDateTime withdrawnAt,
        @Nullable String withdrawnFor) {}
