package vn.chungsuc.documents.view;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A number, date and signer that stood beside a paper until they were put right.
 *
 * @param reason why they were
 * @param by who did
 */
public record FormerRegistration(
        int number,
        LocalDate documentDate,
        @Nullable String signerName,
        String reason,
        String by,
        OffsetDateTime at) {}
