package vn.chungsuc.reader;

import java.util.List;

/**
 * A document's text as its lines, in Unicode NFC, before anything is understood. Line numbers of
 * facts and findings are 1-based places in this list; {@code check --text} prints it.
 */
public record SourceText(List<String> lines) {

    public SourceText {
        lines = List.copyOf(lines);
    }

    /** @param number 1-based */
    public String line(int number) {
        return lines.get(number - 1);
    }
}
