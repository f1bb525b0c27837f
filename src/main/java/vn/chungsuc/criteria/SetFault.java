package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

/** What is wrong with a set that was handed in. */
public record SetFault(String where, String sentence) {

    static SetFault inRow(int row, String sentence) {
        return new SetFault(tr("Dòng %d", row), sentence);
    }

    @Override
    public String toString() {
        return where + ": " + sentence;
    }
}
