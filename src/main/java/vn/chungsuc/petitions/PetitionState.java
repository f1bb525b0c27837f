package vn.chungsuc.petitions;

import static vn.chungsuc.shared.Language.tr;

/** Where a petition stands. */
public enum PetitionState {
    SENT("Đã gửi, chờ tiếp nhận", "warn"),
    RECEIVED("Đang giải quyết", "wait"),
    OUTSIDE("Đã chuyển cấp ngoài phần mềm", "wait"),
    ANSWERED("Đã trả lời", "ok"),
    WITHDRAWN("Đã rút", "none");

    private final String word;
    private final String look;

    PetitionState(String word, String look) {
        this.word = word;
        this.look = look;
    }

    public String label() {
        return tr(word);
    }

    public String look() {
        return look;
    }

    public boolean isOpen() {
        return this == SENT || this == RECEIVED || this == OUTSIDE;
    }
}
