package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.reader.Reader;
import vn.chungsuc.reader.Reading;
import vn.chungsuc.reader.Unreadable;

/** Has a paper read and checked; keeps nothing of it. */
@Component
class CheckDocument {

    static final long LARGEST = 50L << 20;

    private final References references;

    CheckDocument(References references) {
        this.references = references;
    }

    /**
     * @param name of the file, by which nothing is decided but what is not known by its bytes
     * @throws Unreadable with the sentence for the officer
     */
    Checked read(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Unreadable(tr("Tệp quá 50 MB. Tách văn bản thành nhiều tệp."));
        }
        var began = System.nanoTime();
        var reading = Reader.read(bytes, references.now());
        return new Checked(name, reading, (System.nanoTime() - began) / 1_000_000);
    }

    /** Words typed, pasted, or read out of a file of that name before. */
    Checked read(String name, String words) {
        var began = System.nanoTime();
        var reading = Reader.read(words, references.now());
        return new Checked(name, reading, (System.nanoTime() - began) / 1_000_000);
    }

    /** What pasted words are called; data, so Vietnamese. */
    static final String PASTED = "Văn bản dán vào";

    /**
     * @param millis the reading took
     */
    record Checked(String name, Reading reading, long millis) {

        String words() {
            return String.join("\n", reading.paper().source().lines());
        }
    }
}
