package vn.chungsuc.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Lays paragraphs and tables of a DOCX out as lines. */
final class WordLines {

    /** What stands in the tables that only set head and foot in two columns. */
    private static final Pattern FORM =
            Pattern.compile(
                    "CỘNG\\s+H[ÒO][ÀA]\\s+XÃ HỘI|ĐẢNG CỘNG SẢN|N[ơƠ][iI]"
                            + " nhận|^S[ốỐ]\\s*:|^(?:TM|KT|TL|TUQ|Q)\\. ?\\p{Lu}",
                    Pattern.MULTILINE);

    private static final int WIDEST_FORM = 3;
    private static final int LONGEST_FORM = 8;

    private static final class Table {
        final List<List<List<String>>> rows = new ArrayList<>();
        List<List<String>> row = new ArrayList<>();
        List<String> cell = new ArrayList<>();
    }

    private final List<String> lines = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private boolean centred;

    String text() {
        return String.join("\n", lines);
    }

    /**
     * @param inCentre lines set one below the other in the middle belong together
     */
    void paragraph(String text, boolean inCentre) {
        var parts = text.split("\n");
        if (!tables.isEmpty()) {
            tables.element().cell.addAll(List.of(parts));
            return;
        }
        if (!(centred && inCentre)) {
            gap();
        }
        lines.addAll(List.of(parts));
        centred = inCentre;
    }

    void blank() {
        centred = false;
        if (tables.isEmpty()) {
            gap();
        } else {
            tables.element().cell.add("");
        }
    }

    private void gap() {
        if (!lines.isEmpty() && !lines.getLast().isBlank()) {
            lines.add("");
        }
    }

    void beginTable() {
        tables.push(new Table());
    }

    void beginCell() {
        if (!tables.isEmpty()) {
            tables.element().cell = new ArrayList<>();
        }
    }

    void endCell() {
        if (!tables.isEmpty()) {
            tables.element().row.add(tables.element().cell);
            tables.element().cell = new ArrayList<>();
        }
    }

    void endRow() {
        if (!tables.isEmpty()) {
            tables.element().rows.add(tables.element().row);
            tables.element().row = new ArrayList<>();
        }
    }

    void endTable() {
        if (tables.isEmpty()) {
            return;
        }
        var written = written(tables.pop());
        if (tables.isEmpty()) {
            gap();
            lines.addAll(written);
            gap();
            centred = false;
        } else {
            tables.element().cell.addAll(written);
        }
    }

    private static List<String> written(Table table) {
        var written = new ArrayList<String>();
        boolean form = isForm(table);
        for (var row : table.rows) {
            if (form || row.size() == 1) {
                for (var cell : row) {
                    written.addAll(cell);
                    written.add("");
                }
            } else {
                written.add(row(row));
            }
        }
        return written;
    }

    private static String row(List<List<String>> row) {
        var cells =
                row.stream()
                        .map(cell -> String.join(" ", cell).replace('\t', ' ').strip())
                        .toList();
        return cells.stream().allMatch(String::isEmpty)
                ? ""
                : "| " + String.join(" | ", cells) + " |";
    }

    private static boolean isForm(Table table) {
        if (table.rows.size() > LONGEST_FORM) {
            return false;
        }
        boolean found = false;
        for (var row : table.rows) {
            if (row.size() > WIDEST_FORM) {
                return false;
            }
            found |= row.stream().anyMatch(cell -> FORM.matcher(String.join("\n", cell)).find());
        }
        return found;
    }
}
