package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

/** Where a task stands. That it is late is no state: it follows from the day. */
public enum TaskState {
    OPEN("Chưa làm", ""),
    DOING("Đang làm", "wait"),
    REPORTED("Báo xong, chờ xác nhận", "warn"),
    CONFIRMED("Đã xác nhận xong", "ok"),
    CANCELLED("Đã hủy", "empty");

    private final String word;
    private final String look;

    TaskState(String word, String look) {
        this.word = word;
        this.look = look;
    }

    public String label() {
        return tr(word);
    }

    public String look() {
        return look;
    }

    /** Still to be done by who leads it. */
    public boolean isUndone() {
        return this == OPEN || this == DOING;
    }

    public boolean isClosed() {
        return this == CONFIRMED || this == CANCELLED;
    }
}
