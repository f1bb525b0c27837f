package vn.chungsuc.inspections;

import static vn.chungsuc.shared.Language.tr;

/** Where an inspection stands. */
public enum InspectionState {
    PLANNED("Trong kế hoạch", "wait"),
    DONE("Đã thực hiện", "ok"),
    CANCELLED("Không thực hiện", "none");

    private final String word;
    private final String look;

    InspectionState(String word, String look) {
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
