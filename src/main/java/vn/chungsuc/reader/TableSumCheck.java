package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The row «Tổng» or «Cộng» of a table against the rows above (or below) it. */
final class TableSumCheck implements Check {

    static final Pattern TOTAL =
            Sense.pattern("(?:tổng|tổng cộng|cộng|tổng số|tổng vốn|tổng kinh phí|toàn xã|toàn huyện)(?: \\([^)]{0,30}\\))? ?:?");
    private static final Pattern NOT_ADDED =
            Sense.pattern("%|tỷ lệ|tỉ lệ|bình quân|stt|(?<!\\p{L})tt(?!\\p{L})|đơn giá|so sánh|mức|năm|điểm|xếp loại|ghi chú");
    private static final Pattern GROUP = Pattern.compile("[IVX]{1,5}|[A-Z]|\\d{1,2}\\.\\d{1,2}.*");
    private static final Pattern SUB_ROW = Sense.pattern("[-+*] |trong đó|(?:gồm|cụ thể)(?!\\p{L})");

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        var rows = new ArrayList<Row>();
        for (var passage : passages.all()) {
            var row = passage.text().contains(" | ") ? Row.of(passage) : null;
            var merged = row != null && !rows.isEmpty() && row.isTotal();
            if (merged) {
                row = row.widened(rows.getFirst().cells.size());
            }
            if (row == null || !rows.isEmpty() && rows.getFirst().cells.size() != row.cells.size()) {
                table(rows, findings);
                rows.clear();
            }
            if (row != null) {
                rows.add(row);
            }
        }
        table(rows, findings);
    }

    record Row(Passage passage, List<String> cells) {

        static Row of(Passage passage) {
            var cells = (" " + passage.text() + " ").split(" \\| ", -1);
            return new Row(passage, List.of(cells).stream().map(String::strip).toList());
        }

        /** A total's first cells are often one. */
        Row widened(int width) {
            var wide = new ArrayList<String>();
            while (wide.size() + cells.size() < width) {
                wide.add("");
            }
            wide.addAll(cells);
            return new Row(passage, wide);
        }

        boolean isTotal() {
            return cells.stream().limit(3).anyMatch(cell -> TOTAL.matcher(cell).matches());
        }

        @Nullable Numeral number(int column) {
            var cell = cells.get(column);
            if (cell.isEmpty() || cell.equals("-") || !Numeral.isDigit(cell.charAt(0))) {
                return null;
            }
            var numeral = Numeral.at(cell, 0);
            return numeral == null || numeral.end() != cell.length() ? null : numeral;
        }

        boolean blank(int column) {
            return cells.get(column).isEmpty() || cells.get(column).equals("-");
        }

        boolean hasNumbers() {
            for (int column = 1; column < cells.size(); column++) {
                if (number(column) != null) {
                    return true;
                }
            }
            return false;
        }

        boolean isSub() {
            return cells.stream().limit(2).anyMatch(cell -> SUB_ROW.matcher(cell).lookingAt());
        }

        boolean isGroup() {
            return GROUP.matcher(cells.getFirst()).matches();
        }
    }

    private static void table(List<Row> rows, Findings findings) {
        var totals = rows.stream().filter(Row::isTotal).toList();
        if (totals.size() != 1) {
            return;
        }
        var total = totals.getFirst();
        var at = rows.indexOf(total);
        var data = new ArrayList<Row>();
        var header = new ArrayList<Row>();
        for (var row : rows) {
            if (row != total) {
                (row.hasNumbers() && !isColumnNumbers(row) ? data : header).add(row);
            }
        }
        var whole = at == rows.size() - 1 || at == rows.size() - data.size() - 1;
        if (data.size() > 1 && whole) {
            columns(total, header, data, findings);
        }
    }

    /** The row «(1) | (2) | (3)» or «1 | 2 | 3» under a header. */
    private static boolean isColumnNumbers(Row row) {
        for (int column = 0; column < row.cells.size(); column++) {
            if (!row.cells.get(column).equals(String.valueOf(column + 1))) {
                return false;
            }
        }
        return true;
    }

    private static void columns(Row total, List<Row> header, List<Row> data, Findings findings) {
        for (int column = 1; column < total.cells.size(); column++) {
            var at = column;
            var title = header.stream().map(row -> row.cells.get(at)).reduce("", (a, b) -> a + " " + b);
            var stated = total.number(column);
            var readable = data.stream().allMatch(row -> row.blank(at) || row.number(at) != null);
            if (stated != null && readable && !Sense.find(NOT_ADDED, title)) {
                column(total, stated, data, column, findings);
            }
        }
    }

    private static void column(Row total, Numeral stated, List<Row> data, int column, Findings findings) {
        var top = data.stream().filter(row -> !row.isSub()).toList();
        var groups = data.stream().filter(Row::isGroup).toList();
        var single = top.stream().filter(row -> !row.isGroup()).toList();
        for (var some : List.of(data, top, groups, single)) {
            if (some.size() > 1 && sum(some, column).compareTo(stated.value()) == 0) {
                findings.holds(SumCheck.RULE, total.passage.paragraph().firstLine(), total.passage.quote(0, 200), said(some, column));
                return;
            }
        }
        var flat = groups.isEmpty() && top.size() == data.size();
        var sum = sum(data, column);
        if (flat && near(sum, stated.value())) {
            var rounded = stated.decimals() > 0 && sum.subtract(stated.value()).abs()
                    .compareTo(BigDecimal.ONE.movePointLeft(stated.decimals()).multiply(BigDecimal.valueOf(data.size() + 1L)).divide(BigDecimal.TWO)) <= 0;
            findings.add(new Finding(SumCheck.RULE, rounded ? Severity.WARN : Severity.ERROR,
                    total.passage.paragraph().firstLine(), total.passage.quote(0, 200),
                    said(data, column) + ", không bằng " + Vi.number(stated.value()) + (rounded ? " (có thể do làm tròn)." : "."),
                    Vi.number(sum), Vi.number(stated.value())));
        }
    }

    private static BigDecimal sum(List<Row> rows, int column) {
        return numbers(rows, column).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> numbers(List<Row> rows, int column) {
        var numbers = new ArrayList<BigDecimal>();
        for (var row : rows) {
            var number = row.number(column);
            if (number != null) {
                numbers.add(number.value());
            }
        }
        return numbers;
    }

    private static String said(List<Row> rows, int column) {
        return Said.sum(numbers(rows, column), sum(rows, column), "");
    }

    static boolean near(BigDecimal sum, BigDecimal total) {
        var half = new BigDecimal("1.5");
        return sum.multiply(half).compareTo(total) >= 0 && sum.compareTo(total.multiply(half)) <= 0;
    }
}
