package vn.chungsuc.handin;

import static vn.chungsuc.shared.Language.tr;

/** Where a report that is owed stands; whether it is late is another question. */
public enum ObligationState {
    NOT_YET("Chưa nộp", "warn"),
    HANDED_IN("Chờ tiếp nhận", "wait"),
    RETURNED("Bị trả lại", "warn"),
    ACCEPTED("Đã tiếp nhận", "ok");

    private final String word;
    private final String look;

    ObligationState(String word, String look) {
        this.word = word;
        this.look = look;
    }

    public String word() {
        return tr(word);
    }

    public String look() {
        return look;
    }

    /** In the hands of the unit that owes it. */
    public boolean isOwed() {
        return this == NOT_YET || this == RETURNED;
    }
}
