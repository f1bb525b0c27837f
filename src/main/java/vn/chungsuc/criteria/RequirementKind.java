package vn.chungsuc.criteria;

/**
 * The shape of what an indicator asks for; which way the bar faces is the threshold's {@link
 * Operator}.
 */
public enum RequirementKind {
    /** Achieved or not, by a person's word. */
    ACHIEVED("đạt / không đạt"),
    /** A share of a whole. */
    PERCENT("tỷ lệ %"),
    /** A figure in the indicator's unit. */
    AMOUNT("giá trị"),
    /** There must be none left. */
    ZERO("không còn"),
    /** Several named parts, each with its own bar; all must pass. */
    COMPOUND("nhiều phần"),
    /** Men and women each reach the bar. */
    PER_SEX("nam và nữ đều đạt"),
    /** The province sets the level; unknown until its decision is loaded. */
    PROVINCE("tỉnh quy định"),
    /** Points of the parts are added up. */
    SCORE("chấm điểm");

    private final String word;

    RequirementKind(String word) {
        this.word = word;
    }

    /** As a person reads and types it. */
    public String word() {
        return word;
    }
}
