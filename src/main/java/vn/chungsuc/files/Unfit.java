package vn.chungsuc.files;

/** A file that cannot be taken in; the message is the sentence for the officer. */
public class Unfit extends RuntimeException {

    Unfit(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
