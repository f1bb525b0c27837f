package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.files.FileType;
import vn.chungsuc.files.Preview.Outcome;

/** A photo in the form phones keep, which browsers do not show. */
final class Photo {

    private Photo() {}

    static boolean is(Evidence item) {
        return item.mediaType().equals(FileType.HEIC.mediaType());
    }

    /** Why it is not on the page, and what to do; null: it is. */
    static @Nullable String unshown(Outcome outcome) {
        return switch (outcome) {
            case SHOWN -> null;
            case NO_PROGRAM ->
                    tr(
                            "Xem tại đây cần libheif, máy chủ chưa cài: báo người quản trị máy chủ."
                                    + " Tải về thì xem được.");
            case UNREADABLE ->
                    tr(
                            "Không dựng được ảnh từ tệp này, có thể tệp hỏng. Tải về mở thử; nếu"
                                    + " không mở được thì chép lại từ điện thoại rồi đưa lên.");
            case TOO_LARGE -> tr("Ảnh quá lớn, trên 100 triệu điểm ảnh. Tải về để xem.");
            case LATER ->
                    tr(
                            "Máy chủ đang dựng ảnh khác. Mở lại trang này sau ít phút, hoặc tải về"
                                    + " để xem.");
        };
    }
}
