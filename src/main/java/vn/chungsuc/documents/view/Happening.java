package vn.chungsuc.documents.view;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** A line of a paper's history, out of the journal. */
public record Happening(OffsetDateTime at, String who, String action, @Nullable String note) {

    public String words() {
        return switch (action) {
            case "document-drafted" -> tr("Lập dự thảo");
            case "document-set-out" -> tr("Sửa người ký, nơi nhận, địa danh");
            case "narrative-saved" -> tr("Sửa lời văn");
            case "finding-waived" -> tr("Giải trình chỗ trống");
            case "document-frozen" -> tr("Chốt để trình ký");
            case "freeze-withdrawn" -> tr("Rút chốt");
            case "document-registered" -> tr("Ghi số, ngày");
            case "registration-corrected" -> tr("Sửa số, ngày, người ký");
            case "causes-saved" -> tr("Ghi nguyên nhân, đề xuất");
            case "signed-copy-added" -> tr("Thêm bản ký");
            case "report-handed-in" -> tr("Nộp lên trên");
            default -> action;
        };
    }
}
