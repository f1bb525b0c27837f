package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A line of the register: what a paper is and where it stands.
 *
 * @param title the trích yếu
 * @param recipients one a line
 * @param own whether the officer who asks may change it
 */
public record Document(
        long id,
        int unitId,
        String unitCode,
        String unitName,
        @Nullable Integer bodyId,
        @Nullable String bodyName,
        String type,
        String kind,
        int year,
        String title,
        DocumentState state,
        @Nullable Integer number,
        String symbol,
        String place,
        @Nullable LocalDate documentDate,
        @Nullable Integer signerId,
        @Nullable String signerName,
        String recipients,
        int version,
        @Nullable String updatedBy,
        OffsetDateTime updatedAt,
        boolean own,
        long total) {

    public List<String> recipientLines() {
        return recipients.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** «- Lưu: VT.» and nobody the paper is for. */
    public boolean onlyForTheArchive() {
        var to = recipientLines();
        return !to.isEmpty() && to.stream().allMatch(PaperWords::isArchive);
    }

    /** «07/BC-UBND», or «/BC-UBND» while it has no number. */
    public String fullSymbol() {
        return (number == null ? "" : "%02d".formatted(number)) + "/" + symbol;
    }
}
