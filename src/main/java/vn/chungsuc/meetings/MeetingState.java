package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED("Đã lên lịch", "wait"),
    HELD("Đã họp", "ok"),
    CANCELLED("Không họp", "none");

    private final String word;
    private final String look;

    MeetingState(String word, String look) {
        this.word = word;
        this.look = look;
    }

    public String label() {
        return tr(word);
    }

    public String look() {
        return look;
    }
}
