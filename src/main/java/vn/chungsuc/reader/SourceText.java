package vn.chungsuc.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A document's text as its lines, in Unicode NFC, before anything is understood. Line numbers of
 * facts and findings are 1-based places in this list; {@code check --text} prints it.
 */
public record SourceText(List<String> lines) {

    public SourceText {
        lines = List.copyOf(lines);
    }

    /** Text already decoded; its lines are those an editor would count. */
    public static SourceText of(String text) {
        var whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        var mark = whole.indexOf('\n') < 0 ? '\r' : '\n';
        var lines = new ArrayList<String>();
        int from = 0;
        for (int to; (to = whole.indexOf(mark, from)) >= 0; from = to + 1) {
            lines.add(trimmed(whole, from, to));
        }
        if (from < whole.length()) {
            lines.add(trimmed(whole, from, whole.length()));
        }
        return new SourceText(lines);
    }

    private static String trimmed(String text, int from, int to) {
        int start = from == 0 && text.startsWith("\ufeff") ? 1 : from;
        return text.substring(start, to).replace("\f", "").stripTrailing();
    }

    /**
     * @param number 1-based
     */
    public String line(int number) {
        return lines.get(number - 1);
    }
}
