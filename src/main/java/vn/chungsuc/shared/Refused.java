package vn.chungsuc.shared;

/** A rule of the programme said no (409). The message is the sentence the officer reads. */
public class Refused extends RuntimeException {

    public Refused(String sentence) {
        super(sentence);
    }
}
