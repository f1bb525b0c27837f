package vn.chungsuc.notices;

import static vn.chungsuc.shared.Language.tr;

/** What notices are about, as an account chooses among them; the names stand in the table. */
public enum Topic {
    TASK_GIVEN("Việc được giao"),
    TASK_WEEK("Việc còn 7 ngày đến hạn"),
    TASK_DAYS("Việc còn 3 ngày đến hạn"),
    TASK_DUE("Việc đến hạn hôm nay"),
    TASK_LATE("Việc quá hạn"),
    TASK_MOVED("Việc được báo xong, trả lại, xác nhận, xin gia hạn"),
    CHARGE("Được phân công phụ trách tiêu chí"),
    MISSING("Chỉ tiêu phụ trách chưa có số liệu"),
    ANSWERED("Trả lời liên kết thu thập chờ duyệt"),
    REPORT("Báo cáo đến hạn, nộp, trả lại, tiếp nhận"),
    RETURNED("Chỉ tiêu của phiếu bị trả lại"),
    HANDED_IN("Phiếu nộp lên chờ rà soát"),
    /** Somebody else may have done something to the account: always told. */
    ACCOUNT("An toàn của tài khoản");

    private final String word;

    Topic(String word) {
        this.word = word;
    }

    public String word() {
        return tr(word);
    }

    /** It may be left out. */
    public boolean isOptional() {
        return this != ACCOUNT;
    }
}
