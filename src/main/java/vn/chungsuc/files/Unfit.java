package vn.chungsuc.files;

import static vn.chungsuc.shared.Language.tr;

/** A file that cannot be taken in; the message is the sentence for the officer. */
public class Unfit extends RuntimeException {

    /**
     * @param phrase said in the language of whoever brings the file
     */
    Unfit(String phrase, Object... values) {
        super(tr(phrase, values));
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
