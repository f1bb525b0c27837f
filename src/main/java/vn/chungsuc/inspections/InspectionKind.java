package vn.chungsuc.inspections;

import static vn.chungsuc.shared.Language.tr;

/** Who looks, and in what right. */
public enum InspectionKind {
    INSPECTION("Kiểm tra"),
    SUPERVISION("Giám sát"),
    SOCIAL("Giám sát, phản biện xã hội");

    private final String word;

    InspectionKind(String word) {
        this.word = word;
    }

    public String label() {
        return tr(word);
    }
}
