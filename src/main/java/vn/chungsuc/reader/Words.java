package vn.chungsuc.reader;

import java.util.Locale;

/** A few words after a place in a text, each one space (or none) from the one before. */
final class Words {

    private static final int LONGEST = 20;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private int count;

    Words(String text, int at, int most) {
        this.text = text;
        this.starts = new int[most];
        this.ends = new int[most];
        var from = at;
        while (count < most && next(from)) {
            from = ends[count - 1];
        }
    }

    private boolean next(int from) {
        var start = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
        if (count > 0 && start == from) {
            return false;
        }
        var end = start;
        while (end < text.length() && end - start < LONGEST && inWord(text, end)) {
            end++;
        }
        if (end == start || !Character.isLetter(text.charAt(start))) {
            return false;
        }
        starts[count] = start;
        ends[count++] = end;
        return true;
    }

    private static boolean inWord(String text, int at) {
        var sign = text.charAt(at);
        return Character.isLetterOrDigit(sign)
                || sign == '²'
                || sign == '³'
                || sign == '/' && at > 0 && text.charAt(at - 1) == 'đ' && text.startsWith("/c", at);
    }

    int count() {
        return count;
    }

    String word(int index) {
        return text.substring(starts[index], ends[index]).toLowerCase(Locale.ROOT);
    }

    String first() {
        return word(0);
    }

    boolean lowerCase() {
        return Character.isLowerCase(text.charAt(starts[0]));
    }

    String phrase(int words) {
        var phrase = new StringBuilder(word(0));
        for (int index = 1; index < words; index++) {
            phrase.append(' ').append(word(index));
        }
        return phrase.toString();
    }

    int start(int index) {
        return starts[index];
    }

    /** After the last of so many words. */
    int end(int words) {
        return ends[words - 1];
    }
}
