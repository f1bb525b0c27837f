package vn.chungsuc.evidence;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A file as it is kept for one sheet.
 *
 * @param path as it came, with its folders
 * @param size in bytes
 * @param proposed places its name speaks of, as one types them
 * @param particulars what an officer wrote of the document
 * @param places where it is filed now; empty: «chưa xếp»
 * @param removedAt null: it counts
 */
record Evidence(
        long id,
        long fileId,
        String path,
        String mediaType,
        long size,
        String sha256,
        String proposed,
        Particulars particulars,
        @Nullable Integer accountId,
        @Nullable String by,
        OffsetDateTime addedAt,
        @Nullable OffsetDateTime removedAt,
        boolean damaged,
        List<Place> places) {

    /**
     * @param number of the document, such as 15/BC-UBND
     * @param validUntil the last day it proves anything; null: without end
     */
    record Particulars(
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            @Nullable String note) {

        boolean isExpired(LocalDate today) {
            return validUntil != null && validUntil.isBefore(today);
        }
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean isRemoved() {
        return removedAt != null;
    }
}
