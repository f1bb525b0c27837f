package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Where words of one kind stand in a text: found once, however many figures ask for the nearest
 * before them.
 */
final class Cues {

    private final int[] starts;
    private final int[] ends;

    private Cues(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static Cues of(Pattern words, String text) {
        var found = words.matcher(text).results().toList();
        return new Cues(
                found.stream().mapToInt(match -> match.start()).toArray(),
                found.stream().mapToInt(match -> match.end()).toArray());
    }

    /** Where the last one that lies between two offsets begins; -1: none does. */
    int last(int from, int to) {
        var at = index(to);
        return at >= 0 && starts[at] >= from ? starts[at] : -1;
    }

    /** Its words; null: none lies there. */
    @Nullable String words(String text, int from, int to) {
        var at = index(to);
        return at >= 0 && starts[at] >= from ? text.substring(starts[at], ends[at]) : null;
    }

    private int index(int to) {
        var found = Arrays.binarySearch(ends, to);
        return found >= 0 ? found : -found - 2;
    }
}
