package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of numbers, however its cells came out: a row to a paragraph, parted by strokes or by
 * spaces, or a cell to a paragraph.
 *
 * @param titles of the columns of numbers, from the left; "" where unknown
 * @param rows without the total
 * @param total its «Tổng cộng»; null: none
 */
record Grid(List<String> titles, List<Row> rows, @Nullable Row total) {

    static final Pattern TOTAL =
            Sense.pattern(
                    "(?:tổng|tổng cộng|cộng|tổng số|tổng vốn|tổng kinh phí|toàn xã|toàn huyện)(?:"
                            + " \\([^)]{0,30}\\))? ?:?");

    /**
     * @param cells those with numbers, null where a cell is blank
     * @param at the passage each cell stands in
     */
    record Row(String number, String label, List<@Nullable Numeral> cells, List<Passage> at) {

        boolean isTotal() {
            return TOTAL.matcher(label).matches() || TOTAL.matcher(number).matches();
        }

        int width() {
            return cells.size();
        }

        @Nullable Numeral cell(int column) {
            return cells.get(column);
        }

        Passage passage(int column) {
            return at.get(Math.min(column, at.size() - 1));
        }
    }

    static List<Grid> in(Passages passages) {
        var grids = new ArrayList<Grid>();
        grids.addAll(RowTables.in(passages.all()));
        grids.addAll(CellTables.in(passages.all()));
        return grids;
    }

    int width() {
        return titles.size();
    }

    /** A number alone; null: something else stands there. */
    static @Nullable Numeral number(String cell) {
        if (cell.isEmpty() || cell.length() > 24 || !Numeral.isDigit(cell.charAt(0))) {
            return null;
        }
        var numeral = Numeral.at(cell, 0);
        if (numeral == null) {
            return null;
        }
        var rest = cell.substring(numeral.end());
        return rest.isEmpty() || rest.equals("%") ? numeral : null;
    }
}
