package vn.chungsuc.criteria;

/** What a reading says of an indicator. No figure yet is not a failure. */
public enum Verdict {
    MET("Đạt"),
    NOT_MET("Chưa đạt"),
    MISSING("Chưa có số liệu"),
    NOT_APPLICABLE("Không áp dụng");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word an officer reads. */
    public String word() {
        return word;
    }
}
