package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.reader.Grid.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables with a row to a paragraph: «An Phú | 650 | 3», or aligned with spaces: «An Phú 650 3». */
final class RowTables {

    private static final Pattern SPACED =
            Pattern.compile("([^|]{2,60}?)((?: \\d{1,3}(?:\\.\\d{3}){0,4}(?:,\\d{1,3})?){1,8}+)");

    private final List<Grid> grids = new ArrayList<>();
    private final List<List<String>> header = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int width;

    private RowTables() {}

    static List<Grid> in(List<Passage> all) {
        var tables = new RowTables();
        for (var passage : all) {
            tables.read(passage);
        }
        tables.close();
        return tables.grids;
    }

    private void read(Passage passage) {
        var cells = cells(passage.text());
        if (cells.isEmpty()) {
            close();
            return;
        }
        var total = cells.stream().limit(3).anyMatch(cell -> Grid.TOTAL.matcher(cell).matches());
        if (total && width > 0) {
            while (cells.size() < width) {
                cells.addFirst("");
            }
        }
        if (width > 0 && cells.size() != width) {
            close();
        }
        width = cells.size();
        if (numbers(cells) == 0 || isNumbered(cells)) {
            header.add(cells);
        } else {
            rows.add(row(passage, cells));
        }
    }

    private static List<String> cells(String text) {
        if (text.contains(" | ")) {
            var cells = new ArrayList<String>();
            for (var cell : (" " + text + " ").split(" \\| ", -1)) {
                cells.add(cell.strip());
            }
            return cells;
        }
        var spaced = text.length() > 120 ? null : SPACED.matcher(text);
        if (spaced == null || !spaced.matches()) {
            return new ArrayList<>();
        }
        var cells = new ArrayList<String>();
        cells.add(spaced.group(1).strip());
        cells.addAll(List.of(spaced.group(2).strip().split(" ")));
        return cells;
    }

    private static long numbers(List<String> cells) {
        return cells.stream().skip(1).filter(cell -> Grid.number(cell) != null).count();
    }

    /** «(1) | (2)», «1 | 2 | 3»: the columns' own numbers. */
    private static boolean isNumbered(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).equals(String.valueOf(column + 1))) {
                return false;
            }
        }
        return cells.size() > 2;
    }

    private static Row row(Passage passage, List<String> cells) {
        var labelled = labelColumn(cells);
        var numbers = new ArrayList<@Nullable Numeral>();
        for (var cell : cells) {
            numbers.add(Grid.number(cell));
        }
        return new Row(cells.getFirst(), cells.get(labelled), numbers, List.of(passage));
    }

    /** The first cell that is neither blank nor a number. */
    private static int labelColumn(List<String> cells) {
        for (int column = 0; column < Math.min(3, cells.size()); column++) {
            if (!cells.get(column).isEmpty() && Grid.number(cells.get(column)) == null) {
                return column;
            }
        }
        return 0;
    }

    private void close() {
        var totals = rows.stream().filter(Row::isTotal).toList();
        var data = rows.stream().filter(row -> !row.isTotal()).toList();
        if (data.size() > 1 && totals.size() < 2) {
            var titles = new ArrayList<String>();
            for (int column = 0; column < width; column++) {
                var at = column;
                titles.add(
                        header.stream()
                                .map(cells -> cells.get(at))
                                .reduce("", (one, two) -> one + " " + two));
            }
            grids.add(new Grid(titles, data, totals.isEmpty() ? null : totals.getFirst()));
        }
        header.clear();
        rows.clear();
        width = 0;
    }
}
