package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Grid.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables whose cells came out one below another, told by their last row «Tổng cộng». */
final class CellTables {

    private static final int LONGEST_CELL = 90;
    private static final int WIDEST = 12;
    private static final Pattern HEADING = Sense.pattern("(?:số )?(?:stt|tt)\\.?");

    private CellTables() {}

    static List<Grid> in(List<Passage> all) {
        var grids = new ArrayList<Grid>();
        for (int at = 4; at + 1 < all.size(); at++) {
            if (Grid.TOTAL.matcher(all.get(at).text()).matches() && number(all, at + 1) != null) {
                var grid = table(all, at);
                if (grid != null) {
                    grids.add(grid);
                }
            }
        }
        return grids;
    }

    private static @Nullable Grid table(List<Passage> all, int total) {
        var width = 0;
        while (total + 1 + width < all.size() && number(all, total + 1 + width) != null) {
            width++;
        }
        var rows = numberedRows(all, total, width);
        if (rows.isEmpty()) {
            rows = labelledRows(all, total, width);
        }
        if (rows.size() < 2) {
            return null;
        }
        return new Grid(
                titles(all, rows, width),
                rows,
                row(all, "", all.get(total).text(), total + 1, width));
    }

    /** The cells above the first row, where they begin with «STT» and are as many as a row's. */
    private static List<String> titles(List<Passage> all, List<Row> rows, int width) {
        var first = rows.getFirst().passage(0).index();
        var length = rows.get(1).passage(0).index() - first;
        var start = first - (length - width) - length;
        var titled = start >= 0 && HEADING.matcher(all.get(start).text()).matches();
        var titles = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            titles.add(titled ? all.get(start + length - width + column).text() : "");
        }
        return titles;
    }

    /**
     * Rows that begin with 1, 2, 3 … and are all as long: the last numbers of each are its figures.
     */
    private static List<Row> numberedRows(List<Passage> all, int total, int width) {
        for (int length = width + 2; length <= WIDEST; length++) {
            var rows = new ArrayList<Row>();
            var last = total - length < 0 ? null : number(all, total - length);
            var count = last == null || last.decimals() > 0 ? 0 : last.value().intValue();
            if (count < 2 || count > 200 || total - length * count < 0) {
                continue;
            }
            for (int number = 1; number <= count; number++) {
                var start = total - length * (count - number + 1);
                if (!all.get(start).text().equals(String.valueOf(number))
                        || !isShort(all, start, length)) {
                    break;
                }
                rows.add(
                        row(
                                all,
                                String.valueOf(number),
                                all.get(start + 1).text(),
                                start + length - width,
                                width));
            }
            if (rows.size() == count) {
                return rows;
            }
        }
        return List.of();
    }

    private static boolean isShort(List<Passage> all, int start, int length) {
        return all.subList(start, start + length).stream()
                .allMatch(cell -> cell.text().length() <= LONGEST_CELL);
    }

    /** Going up: so many numbers, and a label above them. */
    private static List<Row> labelledRows(List<Passage> all, int total, int width) {
        var rows = new ArrayList<Row>();
        for (int end = total; end - width - 1 >= 0; end -= width + 1) {
            var label = all.get(end - width - 1).text();
            var row = row(all, "", label, end - width, width);
            if (row.cells().contains(null)
                    || Grid.number(label) != null
                    || label.length() > LONGEST_CELL
                    || label.endsWith(":")) {
                break;
            }
            rows.addFirst(row);
        }
        return rows;
    }

    private static Row row(List<Passage> all, String number, String label, int from, int width) {
        var cells = new ArrayList<@Nullable Numeral>();
        for (int at = from; at < from + width; at++) {
            cells.add(number(all, at));
        }
        return new Row(number, label, cells, all.subList(from, from + width));
    }

    private static @Nullable Numeral number(List<Passage> all, int at) {
        return Grid.number(all.get(at).text());
    }
}
