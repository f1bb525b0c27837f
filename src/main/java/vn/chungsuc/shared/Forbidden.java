package vn.chungsuc.shared;

import org.jspecify.annotations.Nullable;

/** Inside the officer's area, but not among the officer's permissions (403). */
public class Forbidden extends RuntimeException {

    public Forbidden() {
        this(null);
    }

    /**
     * @param sentence what the officer reads, where more can be said than «not yours to do»
     */
    public Forbidden(@Nullable String sentence) {
        super(sentence);
    }
}
