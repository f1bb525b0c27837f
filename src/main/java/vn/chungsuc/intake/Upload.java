package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * A spreadsheet an office brought in.
 *
 * @param settings JSON
 * @param cells saved; refused: left out when it was saved
 */
public record Upload(
        int id,
        Kind kind,
        String fileName,
        String sha256,
        String settings,
        OffsetDateTime uploadedAt,
        String uploadedBy,
        @Nullable OffsetDateTime savedAt,
        int cells,
        int refused,
        int units,
        @Nullable OffsetDateTime undoneAt) {

    public enum Kind {
        TABLE,
        SHEETS
    }

    public String state() {
        return undoneAt != null
                ? tr("Đã hoàn tác")
                : savedAt != null ? tr("Đã lưu") : tr("Đang xem trước");
    }

    public String look() {
        return undoneAt != null ? "none" : savedAt != null ? "ok" : "warn";
    }

    public boolean isSaved() {
        return savedAt != null;
    }
}
