package vn.chungsuc.documents.view;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** A line of a paper's history, out of the journal. */
public record Happening(OffsetDateTime at, String who, String action, @Nullable String note) {

    public String words() {
        return switch (action) {
            case "document-drafted" -> "Lập dự thảo";
            case "document-set-out" -> "Sửa người ký, nơi nhận, địa danh";
            case "narrative-saved" -> "Sửa lời văn";
            case "finding-waived" -> "Giải trình chỗ trống";
            case "document-frozen" -> "Chốt để trình ký";
            case "freeze-withdrawn" -> "Rút chốt";
            case "document-registered" -> "Ghi số, ngày";
            case "signed-copy-added" -> "Thêm bản ký";
            case "report-handed-in" -> "Nộp lên trên";
            default -> action;
        };
    }
}
