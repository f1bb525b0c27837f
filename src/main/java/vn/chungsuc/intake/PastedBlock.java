package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.ReadingText;
import vn.chungsuc.shared.VietnameseNumber;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A block copied from a spreadsheet: which indicator each row is for, and which field each column.
 */
final class PastedBlock {

    static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 30;

    /** What a column fills in. */
    enum Column {
        SKIP("Bỏ qua"),
        CODE("Mã chỉ tiêu"),
        VALUE("Giá trị hoặc kết luận"),
        ABOVE("Tử số"),
        BELOW("Mẫu số"),
        WORD("Kết luận"),
        NOTE("Ghi chú");

        private final String label;

        Column(String label) {
            this.label = label;
        }

        String label() {
            return tr(label);
        }
    }

    private static final Pattern SHARE = Pattern.compile("(\\d[\\d.,]*)\\s*/\\s*(\\d[\\d.,]*)");
    private static final Map<Integer, List<Column>> BY_WIDTH =
            Map.of(
                    1, List.of(Column.VALUE),
                    2, List.of(Column.ABOVE, Column.BELOW),
                    3, List.of(Column.VALUE, Column.ABOVE, Column.BELOW),
                    4, List.of(Column.VALUE, Column.ABOVE, Column.BELOW, Column.WORD),
                    5, List.of(Column.VALUE, Column.ABOVE, Column.BELOW, Column.WORD, Column.NOTE));

    private static final Map<String, Column> HEADS =
            Map.of(
                    "ma", Column.CODE,
                    "gia tri", Column.VALUE,
                    "so lieu", Column.VALUE,
                    "tu so", Column.ABOVE,
                    "mau so", Column.BELOW,
                    "ket luan", Column.WORD,
                    "ghi chu", Column.NOTE);

    private final CriteriaSet set;
    private final List<List<String>> rows;
    private final List<Column> columns;
    private final int first;

    /**
     * @param said the officer's choice by column; empty: guessed
     */
    PastedBlock(CriteriaSet set, String text, Map<Integer, Column> said) {
        this.set = set;
        var all = Grid.squared(rows(text));
        var heads = all.isEmpty() ? new HashMap<Integer, Column>() : heads(all.getFirst());
        rows = all;
        first = heads.size() >= 2 || all.size() > 1 && isHeading(all.getFirst()) ? 1 : 0;
        columns = new ArrayList<>(heads.size() >= 2 ? named(heads) : guessed());
        said.forEach((at, column) -> {
            if (at < columns.size()) {
                columns.set(at, column);
            }
        });
    }

    /** Several words, none of them a figure, a conclusion or a code: they head the columns. */
    private boolean isHeading(List<String> row) {
        var said = row.stream().filter(cell -> !cell.isBlank()).toList();
        return said.size() >= 2
                && said.stream()
                        .allMatch(cell ->
                                cell.matches("\\D*\\p{L}\\D*")
                                        && ReadingText.word(cell) == null
                                        && indicator(cell) == null);
    }

    /** The first row, where it only heads the columns; empty: it does not. */
    String heading() {
        return first == 0 ? "" : String.join(" | ", rows.getFirst());
    }

    private static List<List<String>> rows(String text) {
        var format = CSVFormat.TDF.builder().setIgnoreEmptyLines(false).get();
        var rows = new ArrayList<List<String>>();
        try (var lines = CSVParser.parse(new StringReader(text.stripTrailing()), format)) {
            for (var line : lines) {
                if (rows.size() < MOST_ROWS) {
                    rows.add(line.stream().limit(MOST_COLUMNS).map(String::strip).toList());
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException quotes) {
            rows.clear();
            text.lines()
                    .limit(MOST_ROWS)
                    .forEach(line -> rows.add(List.of(line.split("\t", MOST_COLUMNS))));
        }
        return rows;
    }

    private static Map<Integer, Column> heads(List<String> row) {
        var heads = new HashMap<Integer, Column>();
        for (int at = 0; at < row.size(); at++) {
            var column = HEADS.get(Fold.fold(row.get(at)));
            if (column != null) {
                heads.put(at, column);
            }
        }
        return heads;
    }

    private List<Column> named(Map<Integer, Column> heads) {
        var columns = new ArrayList<Column>();
        for (int at = 0; at < width(); at++) {
            columns.add(heads.getOrDefault(at, Column.SKIP));
        }
        return columns;
    }

    /** A column of codes, then the rest by how many there are; words before them are names. */
    private List<Column> guessed() {
        var columns = new ArrayList<Column>();
        var open = new ArrayList<Integer>();
        for (int at = 0; at < width(); at++) {
            columns.add(Column.SKIP);
            if (at == codes()) {
                columns.set(at, Column.CODE);
            } else if (!isName(at) || at == width() - 1 && open.size() >= 4) {
                open.add(at);
            }
        }
        var meant = BY_WIDTH.getOrDefault(Math.min(open.size(), 5), List.of());
        for (int i = 0; i < meant.size(); i++) {
            columns.set(open.get(i), meant.get(i));
        }
        return columns;
    }

    private int codes() {
        for (int at = 0; at < width(); at++) {
            var column = at;
            var known = rows.stream().filter(row -> indicator(row.get(column)) != null).count();
            if (width() > 1 && known * 2 > rows.size() && known > 1) {
                return at;
            }
        }
        return -1;
    }

    private @Nullable Indicator indicator(String code) {
        var plain = Fold.fold(code.replace(',', '.')).replaceFirst("^(ct|chi tieu) ?", "");
        return set.indicator(plain).orElse(null);
    }

    /** Mostly words that are neither numbers nor conclusions. */
    private boolean isName(int at) {
        var said = rows.stream().map(row -> row.get(at)).filter(cell -> !cell.isBlank()).toList();
        var names = said.stream().filter(cell -> ReadingText.word(cell) == null && !isNumber(cell));
        return !said.isEmpty() && names.count() * 2 > said.size();
    }

    private static boolean isNumber(String cell) {
        try {
            VietnameseNumber.count(percent(cell));
            return true;
        } catch (VietnameseNumber.Unreadable words) {
            return cell.matches("[\\d.,/ ]+");
        }
    }

    int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    List<Column> columns() {
        return columns;
    }

    String example(int column) {
        return rows.stream()
                .skip(first)
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
    }

    /**
     * @param indicator null: there is none for the row
     * @param code as the row names it
     */
    record Line(int number, @Nullable Indicator indicator, String code, Inputs inputs) {}

    /** Rows with a code go where it says, the others down from the line one pasted at. */
    List<Line> lines(int from) {
        var order = set.criteria().stream().flatMap(one -> one.indicators().stream()).toList();
        var coded = columns.indexOf(Column.CODE);
        var lines = new ArrayList<Line>();
        for (int at = first; at < rows.size(); at++) {
            var row = rows.get(at);
            if (row.stream().allMatch(String::isBlank)) {
                continue;
            }
            var place = from + at - first;
            var indicator =
                    coded >= 0
                            ? indicator(row.get(coded))
                            : place < order.size() ? order.get(place) : null;
            var code = coded >= 0 ? row.get(coded) : indicator == null ? "" : indicator.code();
            var inputs = inputs(row, indicator);
            if (indicator != null || !inputs.isBlank()) {
                lines.add(new Line(at + 1, indicator, code, inputs));
            }
        }
        return lines;
    }

    private Inputs inputs(List<String> row, @Nullable Indicator indicator) {
        var inputs = inputs(row);
        if (indicator == null || !indicator.isPercent() || Inputs.needsParts(indicator)) {
            return inputs;
        }
        var share = SHARE.matcher(inputs.value());
        var alone = inputs.above().isBlank() && inputs.below().isBlank();
        return share.matches() && alone
                ? new Inputs("", share.group(1), share.group(2), inputs.word(), inputs.note())
                : new Inputs(
                        percent(inputs.value()),
                        inputs.above(),
                        inputs.below(),
                        inputs.word(),
                        inputs.note());
    }

    /** «75%», as a spreadsheet copies a cell shown in percent, is 75. */
    private static String percent(String cell) {
        return cell.replaceFirst("(?<=\\d)\\s*%$", "");
    }

    private Inputs inputs(List<String> row) {
        var value = cell(row, Column.VALUE);
        var word = cell(row, Column.WORD);
        if (word.isBlank() && ReadingText.word(value) != null) {
            word = value;
            value = "";
        }
        return new Inputs(
                value,
                cell(row, Column.ABOVE),
                cell(row, Column.BELOW),
                word,
                cell(row, Column.NOTE));
    }

    private String cell(List<String> row, Column column) {
        var at = columns.indexOf(column);
        return at < 0 ? "" : row.get(at).strip();
    }
}
