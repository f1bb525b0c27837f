package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A version of a template that somebody uploaded.
 *
 * @param validTo the last day; null: no end known
 * @param letStand the warnings that were ticked away, one a line
 * @param own of the officer's unit or one below it
 */
public record KeptTemplate(
        long id,
        String kind,
        int unitId,
        String unitName,
        int version,
        String text,
        long fileId,
        @Nullable String uploadedBy,
        OffsetDateTime uploadedAt,
        String legalBasis,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String letStand,
        @Nullable String publishedBy,
        @Nullable OffsetDateTime publishedAt,
        @Nullable OffsetDateTime endedAt,
        boolean own) {

    public boolean isDraft() {
        return publishedAt == null && endedAt == null;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Published, and its last day has not come. */
    public boolean isOpen(LocalDate today) {
        return publishedAt != null && (validTo == null || !validTo.isBefore(today));
    }

    public String state(LocalDate today) {
        if (publishedAt == null) {
            return endedAt == null ? tr("Bản nháp") : tr("Đã bỏ");
        }
        if (!isOpen(today)) {
            return tr("Thôi áp dụng¦mẫu");
        }
        return validFrom != null && validFrom.isAfter(today)
                ? tr("Sẽ áp dụng")
                : tr("Đang áp dụng");
    }
}
