package vn.chungsuc.criteria;

/** What is wrong with a set that was handed in. */
public record SetFault(String where, String sentence) {

    static SetFault inRow(int row, String sentence) {
        return new SetFault("Dòng " + row, sentence);
    }

    @Override
    public String toString() {
        return where + ": " + sentence;
    }
}
