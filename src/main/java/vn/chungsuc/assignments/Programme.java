package vn.chungsuc.assignments;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.DocumentState;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A committee's work programme for a year.
 *
 * @param id also of its paper in the register
 * @param own of the very unit of the officer who asks
 */
public record Programme(
        long id,
        int unitId,
        String unitName,
        int year,
        int bodyId,
        String bodyName,
        String title,
        String symbol,
        @Nullable Integer number,
        @Nullable LocalDate documentDate,
        DocumentState documentState,
        int version,
        boolean own,
        int tasks,
        OffsetDateTime updatedAt,
        @Nullable String updatedBy,
        long total) {

    public static final String PATH = "/phan-cong/chuong-trinh";

    public String path() {
        return PATH + "/" + id;
    }

    public boolean isOpen() {
        return documentState == DocumentState.DRAFT;
    }

    /** «12/CTr-BCĐ»; null while it has no number. */
    public @Nullable String fullSymbol() {
        return number == null ? null : "%02d/%s".formatted(number, symbol);
    }
}
