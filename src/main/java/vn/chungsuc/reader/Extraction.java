package vn.chungsuc.reader;

/** Text out of a file, whatever kind of file it is. */
final class Extraction {

    static final long LARGEST = 50L << 20;

    /** Two thousand pages of four thousand characters. */
    static final int LONGEST = 8_000_000;

    private Extraction() {}

    /** @throws Unreadable with the sentence to show */
    static SourceText of(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        var text = PlainText.decode(bytes);
        if (text.isBlank()) {
            throw new Unreadable("Tệp không có chữ nào.");
        }
        return SourceText.of(text);
    }

    static Unreadable tooLarge() {
        return new Unreadable("Tệp lớn quá 50 MB.");
    }

    static Unreadable tooLong() {
        return new Unreadable("Văn bản dài quá 2.000 trang.");
    }
}
