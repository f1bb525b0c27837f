package vn.chungsuc.evidence;

import static vn.chungsuc.shared.Language.tr;

import java.util.Arrays;

/** Which lines of the list are shown. */
enum ListFilter {
    ALL("", "Tất cả"),
    CLAIMED("thieu", "Báo đạt, thiếu"),
    NONE("chua-co", "Chưa có tệp"),
    PROVED("co", "Đã có"),
    EXPIRED("het-han", "Tệp hết hiệu lực"),
    REMOVED("da-go", "Đã gỡ");

    private final String code;
    private final String label;

    ListFilter(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static ListFilter of(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.code.equals(code))
                .findFirst()
                .orElse(ALL);
    }

    String code() {
        return code;
    }

    String label() {
        return tr(label);
    }

    boolean shows(Listed.Line line) {
        return switch (this) {
            case ALL -> true;
            case CLAIMED -> line.isClaimed();
            case NONE -> !line.isProved();
            case PROVED -> line.isProved();
            case EXPIRED -> line.hasExpired();
            case REMOVED -> false;
        };
    }
}
