package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

/** What a reading says of an indicator. No figure yet is not a failure. */
public enum Verdict {
    MET("Đạt", "vd"),
    NOT_MET("Chưa đạt", "vc"),
    MISSING("Chưa có số liệu", "vt"),
    NOT_APPLICABLE("Không áp dụng", "vn");

    private final String word;
    private final String look;

    Verdict(String word, String look) {
        this.word = word;
        this.look = look;
    }

    /** The word an officer reads. */
    public String word() {
        return tr(word);
    }

    /** Its shape and colour, a class of {@code app.css}. */
    public String look() {
        return look;
    }
}
