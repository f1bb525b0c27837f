package vn.chungsuc.shared;

/**
 * Something beside the database does not answer (503). The message is the sentence the officer
 * reads.
 */
public class Away extends RuntimeException {

    private final String sentence;

    public Away(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
