package vn.chungsuc.criteria;

/** What is wrong with a set that was handed in. */
public record Fault(String where, String sentence) {

    static Fault inRow(int row, String sentence) {
        return new Fault("Dòng " + row, sentence);
    }

    @Override
    public String toString() {
        return where + ": " + sentence;
    }
}
