package vn.chungsuc.shared;

/** A rule of the programme said no (409). The message is the sentence the officer reads. */
public class Refused extends RuntimeException {

    private final String sentence;

    public Refused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
