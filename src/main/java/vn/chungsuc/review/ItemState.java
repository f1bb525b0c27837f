package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

/** In whose hands one indicator of a sheet is. */
public enum ItemState {
    /** The unit's: never handed in yet. */
    HELD("Chưa nộp"),
    /** Handed in, waits for an answer from above. */
    PENDING("Chờ cấp trên"),
    /** Back with the unit, to be mended or explained. */
    RETURNED("Bị trả lại"),
    /** Accepted, or verified. */
    PASSED("Đã qua");

    private final String word;

    ItemState(String word) {
        this.word = word;
    }

    public String word() {
        return tr(word);
    }

    boolean isWithUnit() {
        return this == HELD || this == RETURNED;
    }
}
