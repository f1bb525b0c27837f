package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What nearly all rows of a table show («Tỷ lệ» = «Thực hiện» : «Kế hoạch»; «Tổng số» is the sum of
 * the columns after it) holds for the rest of them. Only where the heading says so, and by rows
 * that could have been otherwise: nothing of nothing is 0 % in every column.
 */
final class TableRowCheck implements Check {

    private static final int LEAST = 3;
    private static final Pattern SHARE = Sense.pattern("%|tỷ lệ|tỉ lệ");
    private static final Pattern TOTAL = Sense.pattern("(?<!\\p{L})(?:tổng|cộng)(?!\\p{L})");
    private static final Pattern NUMBER = Sense.pattern("^(?:stt|tt|số tt)$");

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        for (var grid : Grid.in(passages)) {
            var rows = new ArrayList<>(grid.rows());
            if (grid.total() != null) {
                rows.add(grid.total());
            }
            for (int column = 0; rows.size() > LEAST && column < grid.width(); column++) {
                var title = grid.titles().get(column);
                if (Sense.find(SHARE, title)) {
                    shares(grid, rows, column, findings);
                }
                if (Sense.find(TOTAL, title)) {
                    sums(rows, column, grid.width(), findings);
                }
            }
        }
    }

    /** A column of percentages: of which two columns before it is it the quotient? */
    private static void shares(Grid grid, List<Grid.Row> rows, int percent, Findings findings) {
        for (int whole = 0; whole < percent; whole++) {
            for (int part = 0; part < percent; part++) {
                if (isNumber(grid, whole) || isNumber(grid, part)) {
                    continue;
                }
                var wrong = new ArrayList<Grid.Row>();
                var right = 0;
                for (var row : rows) {
                    var state = part == whole ? null : share(row, part, whole, percent);
                    right += state != null && state ? 1 : 0;
                    if (state != null && !state) {
                        wrong.add(row);
                    }
                }
                if (right >= LEAST && wrong.size() * 3 <= right) {
                    for (var row : wrong) {
                        blameShare(row, part, whole, percent, findings);
                    }
                }
            }
        }
    }

    private static boolean isNumber(Grid grid, int column) {
        return Sense.find(NUMBER, grid.titles().get(column).strip());
    }

    private static @Nullable Boolean share(Grid.Row row, int part, int whole, int percent) {
        var a = row.cell(part);
        var b = row.cell(whole);
        var p = row.cell(percent);
        if (a == null || b == null || p == null || a.value().signum() * b.value().signum() == 0) {
            return null;
        }
        var quotient = Quotient.of(a.value(), b.value());
        return quotient.rounds(p.value(), p.decimals())
                || quotient.truncates(p.value(), p.decimals());
    }

    private static void blameShare(
            Grid.Row row, int part, int whole, int percent, Findings findings) {
        var a = row.cell(part);
        var b = row.cell(whole);
        var p = row.cell(percent);
        if (a == null || b == null || p == null) {
            return;
        }
        var quotient = Quotient.of(a.value(), b.value());
        var place = row.passage(percent);
        findings.add(
                new Finding(
                        PercentageCheck.RULE,
                        Severity.ERROR,
                        place.paragraph().firstLine(),
                        place.quote(0, 200),
                        quotient.said(Math.max(1, p.decimals()))
                                + ", không bằng "
                                + Vi.number(p.value())
                                + "%.",
                        Vi.number(quotient.percent(Math.max(1, p.decimals()))) + "%",
                        Vi.number(p.value()) + "%"));
    }

    /** «Tổng số | Vốn đầu tư | Vốn sự nghiệp»: the first is the sum of the rest. */
    private static void sums(List<Grid.Row> rows, int total, int width, Findings findings) {
        if (total + 2 >= width) {
            return;
        }
        var wrong = new ArrayList<Grid.Row>();
        var right = 0;
        for (var row : rows) {
            var stated = row.cell(total);
            if (stated == null
                    || stated.value().signum() == 0
                    || parts(row, total, width).size() < 2) {
                continue;
            }
            if (sum(row, total, width).compareTo(stated.value()) == 0) {
                right++;
            } else {
                wrong.add(row);
            }
        }
        if (right < LEAST || wrong.size() * 3 > right) {
            return;
        }
        for (var row : wrong) {
            blameSum(row, total, width, findings);
        }
    }

    private static BigDecimal sum(Grid.Row row, int total, int width) {
        return parts(row, total, width).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> parts(Grid.Row row, int total, int width) {
        var parts = new ArrayList<BigDecimal>();
        for (int column = total + 1; column < width; column++) {
            var cell = row.cell(column);
            if (cell != null) {
                parts.add(cell.value());
            }
        }
        return parts;
    }

    private static void blameSum(Grid.Row row, int total, int width, Findings findings) {
        var stated = row.cell(total);
        if (stated == null) {
            return;
        }
        var sum = sum(row, total, width);
        var place = row.passage(total);
        findings.add(
                new Finding(
                        SumCheck.RULE,
                        Severity.ERROR,
                        place.paragraph().firstLine(),
                        place.quote(0, 200),
                        Said.sum(parts(row, total, width), sum, "")
                                + ", không bằng "
                                + Vi.number(stated.value())
                                + ".",
                        Vi.number(sum),
                        Vi.number(stated.value())));
    }
}
