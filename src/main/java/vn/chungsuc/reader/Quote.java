package vn.chungsuc.reader;

/** A few words of a text, cut where words end. */
final class Quote {

    private static final int AROUND = 40;
    private static final int LONGEST = 160;

    private Quote() {}

    /** The words from one place to another and some on both sides. */
    static String around(String text, int from, int to) {
        int start = Math.max(0, from - AROUND);
        int end = Math.min(text.length(), to + AROUND);
        start = start == 0 ? 0 : Math.min(from, text.indexOf(' ', start) + 1);
        int space = text.lastIndexOf(' ', end);
        end = end == text.length() || space < to ? end : space;
        return text.substring(start, end).strip();
    }

    /** The beginning of a text. */
    static String start(String text) {
        if (text.length() <= LONGEST) {
            return text.strip();
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space < LONGEST / 2 ? LONGEST : space).strip();
    }

    /** The end of a text. */
    static String end(String text) {
        if (text.length() <= LONGEST) {
            return text.strip();
        }
        int space = text.indexOf(' ', text.length() - LONGEST);
        return text.substring(space < 0 ? text.length() - LONGEST : space).strip();
    }
}
