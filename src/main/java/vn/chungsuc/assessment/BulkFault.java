package vn.chungsuc.assessment;

/** Why a line of a bulk file is refused, and in which column. */
class BulkFault extends RuntimeException {

    private final int line;
    private final String column;
    private final boolean fatal;

    private BulkFault(int line, String column, String sentence, boolean fatal) {
        super(sentence, null, false, false);
        this.line = line;
        this.column = column;
        this.fatal = fatal;
    }

    static BulkFault at(int line, BulkRow.Column column, String sentence) {
        return new BulkFault(line, column.code(), sentence, false);
    }

    /** Nothing after it can be read. */
    static BulkFault ending(int line, String column, String sentence) {
        return new BulkFault(line, column, sentence, true);
    }

    boolean isFatal() {
        return fatal;
    }

    BulkResult.Refusal refusal() {
        return new BulkResult.Refusal(line, column, String.valueOf(getMessage()));
    }
}
