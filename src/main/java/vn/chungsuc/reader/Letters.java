package vn.chungsuc.reader;

import java.util.Set;

/** What can be told of words by their letters alone. */
final class Letters {

    private static final Set<Character> BEFORE_NAME = Set.of('.', '-', '–');

    private Letters() {}

    /** «II. MỤC TIÊU», «KT. CHỦ TỊCH»: letters, and none of them small. */
    static boolean capitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            if (Character.isUpperCase(text.charAt(i))) {
                capitals++;
            }
        }
        return capitals >= 2;
    }

    /**
     * «Bùi Tiến Dũng», «Lò Văn A», «NGUYỄN THỊ LAN»: two to six words with capitals, letters alone.
     */
    static boolean personName(String text) {
        var words = text.strip().split("\\s+");
        if (words.length < 2 || words.length > 6) {
            return false;
        }
        for (var word : words) {
            if (!Character.isUpperCase(word.charAt(0)) || !lettersOnly(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean lettersOnly(String word) {
        for (int i = 0; i < word.length(); i++) {
            var letter = word.charAt(i);
            if (!Character.isLetter(letter) && !(i > 0 && BEFORE_NAME.contains(letter))) {
                return false;
            }
        }
        return word.length() <= 8 || word.indexOf('-') > 0;
    }
}
