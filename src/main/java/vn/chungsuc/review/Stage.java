package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

/** Where a sheet as a whole stands; worked out from its indicators, never stored. */
public enum Stage {
    ENTERING("Đơn vị đang nhập", "wait"),
    AGREED("Lãnh đạo đã đồng ý, chưa nộp", "wait"),
    RETURNED("Có chỉ tiêu bị trả lại", "warn"),
    WITH_SUPERIOR("Chờ cấp trên", "wait"),
    ALL_PASSED("Đủ chỉ tiêu, chờ kết luận", "wait"),
    CONCLUDED("Đã kết luận", "ok");

    private final String word;
    private final String look;

    Stage(String word, String look) {
        this.word = word;
        this.look = look;
    }

    public String word() {
        return tr(word);
    }

    public String look() {
        return look;
    }
}
