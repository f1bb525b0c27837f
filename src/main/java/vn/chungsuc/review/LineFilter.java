package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import java.util.Arrays;

/** Which indicators of a handed-in sheet are shown. */
enum LineFilter {
    ALL("tat-ca", "Tất cả"),
    /** What came with the last hand-in: all there is to look at again. */
    LAST("lan-nay", "Nộp lần này"),
    PENDING("cho", "Đang chờ"),
    RETURNED("tra-lai", "Bị trả lại"),
    PASSED("da-qua", "Đã qua");

    private final String code;
    private final String label;

    LineFilter(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String code() {
        return code;
    }

    String label() {
        return tr(label);
    }

    /**
     * Unasked, those above see only what the last hand-in brought, and a unit only what came back.
     */
    static LineFilter of(String code, Review review, boolean above) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseGet(() -> usual(review, above));
    }

    private static LineFilter usual(Review review, boolean above) {
        if (above) {
            return review.attempt() > 1 && review.count(ItemState.PENDING) > 0 ? LAST : ALL;
        }
        return review.count(ItemState.RETURNED) > 0 ? RETURNED : ALL;
    }

    boolean shows(Item item, int attempt) {
        return switch (this) {
            case ALL -> true;
            case LAST -> item.attempt() == attempt && attempt > 0;
            case PENDING -> item.state() == ItemState.PENDING;
            case RETURNED -> item.state() == ItemState.RETURNED;
            case PASSED -> item.state() == ItemState.PASSED;
        };
    }
}
