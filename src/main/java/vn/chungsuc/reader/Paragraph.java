package vn.chungsuc.reader;

/**
 * Lines that belong together, joined as they were meant to be read: a wrapped sentence, a row of a
 * table, a heading.
 *
 * @param text without line breaks, single spaces
 * @param lineOf the 1-based line each character of {@code text} stands on
 */
public record Paragraph(String text, int[] lineOf) {

    public int firstLine() {
        return lineOf.length == 0 ? 1 : lineOf[0];
    }

    /** @param offset into {@code text} */
    public int lineAt(int offset) {
        return lineOf[Math.min(offset, lineOf.length - 1)];
    }
}
