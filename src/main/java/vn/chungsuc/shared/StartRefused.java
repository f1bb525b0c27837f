package vn.chungsuc.shared;

import org.jspecify.annotations.Nullable;

/**
 * The product will not start like this; the message is the one line the person at the console
 * reads.
 */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
