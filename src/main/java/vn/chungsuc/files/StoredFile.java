package vn.chungsuc.files;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

public record StoredFile(
        long id,
        String name,
        String mediaType,
        long size,
        String sha256,
        int unitId,
        @Nullable Integer accountId,
        OffsetDateTime storedAt) {

    /** The first letters, as people compare them by eye. */
    public String shortSum() {
        return sha256.substring(0, 12);
    }
}
