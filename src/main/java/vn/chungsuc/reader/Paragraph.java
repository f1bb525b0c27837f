package vn.chungsuc.reader;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that belong together, joined as they were meant to be read: a wrapped sentence, a row of a
 * table, a heading.
 *
 * @param text without line breaks, single spaces; a bullet stands as «- », «+ », «* » or «• », the
 *     cells of a table's row are parted by « | »
 * @param lineOf the 1-based line each character of {@code text} stands on
 */
public record Paragraph(String text, int[] lineOf) {

    private static final Pattern CELL = Pattern.compile(" \\| ");

    static Paragraph of(String text, int line) {
        var lines = new int[text.length()];
        Arrays.fill(lines, line);
        return new Paragraph(text, lines);
    }

    public int firstLine() {
        return lineOf.length == 0 ? 1 : lineOf[0];
    }

    /**
     * @param offset into {@code text}
     */
    public int lineAt(int offset) {
        return lineOf.length == 0 ? 1 : lineOf[Math.min(offset, lineOf.length - 1)];
    }

    /** A row of a table with several cells. */
    public boolean row() {
        return text.contains(" | ");
    }

    public List<String> cells() {
        return CELL.splitAsStream(text).map(String::strip).toList();
    }

    /**
     * @return the part between two offsets, its lines with it
     */
    Paragraph part(int from, int to) {
        return new Paragraph(text.substring(from, to), Arrays.copyOfRange(lineOf, from, to));
    }
}
