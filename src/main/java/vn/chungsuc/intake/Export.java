package vn.chungsuc.intake;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * All values of an area over some years, being written or written as one workbook.
 *
 * @param total how many values
 * @param written so far
 * @param heardAt when its writer last said so
 * @param bytes of the file; null while there is none
 * @param kept the file is still there
 */
public record Export(
        int id,
        int firstYear,
        int lastYear,
        int total,
        int written,
        @Nullable OffsetDateTime heardAt,
        OffsetDateTime askedAt,
        String askedBy,
        @Nullable OffsetDateTime doneAt,
        @Nullable Long bytes,
        boolean kept,
        @Nullable String failure) {

    public String years() {
        return firstYear == lastYear ? String.valueOf(firstYear) : firstYear + "–" + lastYear;
    }
}
