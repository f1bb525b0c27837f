package vn.chungsuc.reader;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The row «Tổng» or «Cộng» of a table against its other rows. */
final class TableSumCheck implements Check {

    private static final Pattern NOT_ADDED =
            Sense.pattern(
                    "%|tỷ lệ|tỉ lệ|bình quân|stt|(?<!\\p{L})tt(?!\\p{L})|đơn giá|so sánh|mức|năm"
                            + " (?!\\d)|điểm|xếp loại|ghi chú");
    private static final Pattern GROUP = Pattern.compile("[IVX]{1,5}|[A-Z]|\\d{1,2}\\.\\d{1,2}.*");
    private static final Pattern SUB_ROW =
            Sense.pattern("[-+*] |trong đó|(?:gồm|cụ thể)(?!\\p{L})");

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var grid : Grid.in(passages)) {
            var total = grid.total();
            if (total == null) {
                continue;
            }
            for (int column = 0; column < grid.width(); column++) {
                var stated = total.cell(column);
                if (stated != null
                        && !Sense.find(NOT_ADDED, grid.titles().get(column))
                        && !counts(grid, column)) {
                    column(grid, column, stated, findings);
                }
            }
        }
    }

    /** The column 1, 2, 3 … of the rows' own numbers. */
    private static boolean counts(Grid grid, int column) {
        for (int row = 0; row < grid.rows().size(); row++) {
            var cell = grid.rows().get(row).cell(column);
            if (cell == null || cell.value().compareTo(BigDecimal.valueOf(row + 1L)) != 0) {
                return false;
            }
        }
        return grid.rows().size() > 2;
    }

    private static void column(Grid grid, int column, Numeral stated, Findings findings) {
        var total = grid.total();
        var top =
                grid.rows().stream()
                        .filter(row -> !SUB_ROW.matcher(row.label()).lookingAt())
                        .toList();
        var groups =
                grid.rows().stream().filter(row -> GROUP.matcher(row.number()).matches()).toList();
        var single = top.stream().filter(row -> !GROUP.matcher(row.number()).matches()).toList();
        if (total == null) {
            return;
        }
        var place = total.passage(column);
        for (var some : List.of(grid.rows(), top, groups, single)) {
            var numbers = numbers(some, column);
            if (numbers.size() > 1 && sum(numbers).compareTo(stated.value()) == 0) {
                findings.holds(
                        SumCheck.RULE,
                        place.paragraph().firstLine(),
                        place.quote(0, 200),
                        Said.sum(numbers, sum(numbers), ""));
                return;
            }
        }
        var numbers = numbers(grid.rows(), column);
        var flat = groups.isEmpty() && top.size() == grid.rows().size();
        if (flat && numbers.size() > 1 && near(sum(numbers), stated.value())) {
            blame(place, stated, numbers, findings);
        }
    }

    private static void blame(
            Passage place, Numeral stated, List<BigDecimal> numbers, Findings findings) {
        var sum = sum(numbers);
        var blur =
                BigDecimal.valueOf(numbers.size() + 1L)
                        .movePointLeft(stated.decimals())
                        .divide(BigDecimal.TWO);
        var rounded =
                stated.decimals() > 0 && sum.subtract(stated.value()).abs().compareTo(blur) <= 0;
        findings.add(
                new Finding(
                        SumCheck.RULE,
                        rounded ? Severity.WARN : Severity.ERROR,
                        place.paragraph().firstLine(),
                        place.quote(0, 200),
                        Said.sum(numbers, sum, "")
                                + ", không bằng "
                                + Vi.number(stated.value())
                                + (rounded ? " (có thể do làm tròn)." : "."),
                        Vi.number(sum),
                        Vi.number(stated.value())));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> numbers(List<Grid.Row> rows, int column) {
        var numbers = new ArrayList<BigDecimal>();
        for (var row : rows) {
            var cell = row.cell(column);
            if (cell != null) {
                numbers.add(cell.value());
            }
        }
        return numbers;
    }

    private static boolean near(BigDecimal sum, BigDecimal total) {
        var half = new BigDecimal("1.5");
        return sum.multiply(half).compareTo(total) >= 0 && sum.compareTo(total.multiply(half)) <= 0;
    }
}
