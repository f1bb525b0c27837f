package vn.chungsuc.petitions;

import static vn.chungsuc.shared.Language.tr;

/** What an obstacle is of. */
public enum Category {
    MECHANISM("Cơ chế, chính sách, hướng dẫn"),
    CRITERIA("Bộ tiêu chí, chỉ tiêu"),
    FUNDING("Nguồn vốn"),
    COST("Giá cả, chi phí"),
    MARKET("Thị trường, tiêu thụ"),
    LAND("Đất đai, quy hoạch"),
    ENVIRONMENT("Môi trường"),
    DISASTER("Thiên tai, thời tiết"),
    EPIDEMIC("Dịch bệnh"),
    STAFF("Bộ máy, cán bộ"),
    OTHER("Vướng mắc khác");

    private final String word;

    Category(String word) {
        this.word = word;
    }

    public String label() {
        return tr(word);
    }
}
