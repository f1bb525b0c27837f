package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

/** The two ways a handed-in sheet is gone through; chosen for each unit and year. */
public enum Track {
    /** The unit above accepts or returns single indicators. */
    REVIEW("Rà soát"),
    /** The agencies in charge verify indicator by indicator, then the unit above appraises. */
    RECOGNITION("Xét công nhận");

    private final String word;

    Track(String word) {
        this.word = word;
    }

    public String word() {
        return tr(word);
    }
}
