package vn.chungsuc.reader;

/** A file no text can be had from; the message is the Vietnamese sentence to show. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String sentence) {
        super(sentence);
    }
}
