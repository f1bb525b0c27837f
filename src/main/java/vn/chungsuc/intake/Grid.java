package vn.chungsuc.intake;

import vn.chungsuc.shared.LegacyText;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A sheet of a file as text, every row as long as the widest; merged cells repeat what they say.
 *
 * @param hidden columns (from 0) nobody sees in the spreadsheet
 * @param formulas how many cells are worked out; their last result is what is read
 * @param unworked formulas without a result in the file
 * @param merged how many merged ranges were filled
 */
record Grid(
        String name,
        List<List<String>> rows,
        Set<Integer> hidden,
        int formulas,
        int unworked,
        int merged) {

    int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    int height() {
        return rows.size();
    }

    String at(int row, int column) {
        return row < 0 || row >= rows.size() || column < 0 || column >= width()
                ? ""
                : rows.get(row).get(column);
    }

    /** Units across and criteria down, the other way round. */
    Grid turned() {
        var turned = new ArrayList<List<String>>();
        for (int column = 0; column < width(); column++) {
            var line = new ArrayList<String>(height());
            for (var row : rows) {
                line.add(row.get(column));
            }
            turned.add(line);
        }
        return new Grid(name, turned, Set.of(), formulas, unworked, merged);
    }

    Grid repaired(LegacyText typed) {
        return mapped(typed::repair);
    }

    private Grid mapped(UnaryOperator<String> change) {
        return new Grid(
                name,
                rows.stream().map(row -> row.stream().map(change).toList()).toList(),
                hidden,
                formulas,
                unworked,
                merged);
    }

    String allText() {
        var text = new StringBuilder();
        rows.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        return text.toString();
    }

    /** «A», «B», … «AA», as the spreadsheet heads its columns. */
    static String letters(int column) {
        var name = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            name.insert(0, (char) ('A' + left % 26));
        }
        return name.toString();
    }

    /** Rows cut to what holds text, padded to one width. */
    static List<List<String>> squared(List<List<String>> rows) {
        int width = 0;
        int height = 0;
        for (int at = 0; at < rows.size(); at++) {
            for (int column = 0; column < rows.get(at).size(); column++) {
                if (!rows.get(at).get(column).isBlank()) {
                    width = Math.max(width, column + 1);
                    height = at + 1;
                }
            }
        }
        var squared = new ArrayList<List<String>>(height);
        for (var row : rows.subList(0, height)) {
            var line = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
            while (line.size() < width) {
                line.add("");
            }
            squared.add(line);
        }
        return squared;
    }
}
