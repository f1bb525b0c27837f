package vn.chungsuc.intake.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A block being pasted into one sheet.
 *
 * @param heading the first row, where it only heads the columns; empty: it does not
 * @param from the line one pasted at, «ct-12-1»
 * @param said what came of saving, in words
 */
public record PastePage(
        String title,
        String path,
        String back,
        String text,
        String heading,
        String from,
        List<Choice> starts,
        List<Column> columns,
        List<Choice> kinds,
        List<SheetsPage.Line> lines,
        List<Version> versions,
        long fresh,
        long changed,
        long same,
        long refused,
        @Nullable String said) {

    public record Choice(String value, String label) {}

    public record Column(int at, String example, String kind) {}

    /** The version a cell was previewed over, so that a clash is told. */
    public record Version(String code, int version) {}

    public long changes() {
        return fresh + changed;
    }
}
