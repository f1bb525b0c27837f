package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A table whose cells came out one below another: its «Tổng cộng» against the cells above. */
final class CellSumCheck implements Check {

    private static final int WIDEST = 90;

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        var all = passages.all();
        for (int at = 4; at + 1 < all.size(); at++) {
            if (TableSumCheck.TOTAL.matcher(all.get(at).text()).matches() && number(all.get(at + 1)) != null) {
                table(all, at, findings);
            }
        }
    }

    private static void table(List<Passage> all, int total, Findings findings) {
        var totals = new ArrayList<Numeral>();
        for (int at = total + 1; at < all.size() && number(all.get(at)) != null; at++) {
            totals.add(number(all.get(at)));
        }
        var rows = rows(all, total, totals.size());
        if (rows.size() < 2) {
            return;
        }
        for (int column = 0; column < totals.size(); column++) {
            var at = column;
            column(all.get(total + 1 + column), totals.get(column), rows.stream().map(row -> row.get(at)).toList(), findings);
        }
    }

    /** Going up: so many numbers, a label, and the row's own number where rows are numbered. */
    private static List<List<Numeral>> rows(List<Passage> all, int total, int width) {
        var rows = new ArrayList<List<Numeral>>();
        var end = total;
        while (end - width - 1 >= 0) {
            var row = new ArrayList<Numeral>();
            for (int at = end - width; at < end; at++) {
                var number = number(all.get(at));
                if (number == null) {
                    return rows;
                }
                row.add(number);
            }
            var label = all.get(end - width - 1);
            if (number(label) != null || label.text().length() > WIDEST || label.text().endsWith(":")) {
                return rows;
            }
            rows.addFirst(row);
            end -= width + 1;
            end -= end > 0 && isRowNumber(all.get(end - 1)) ? 1 : 0;
        }
        return rows;
    }

    private static boolean isRowNumber(Passage passage) {
        var number = number(passage);
        return number != null && number.decimals() == 0 && number.value().compareTo(BigDecimal.valueOf(100)) < 0;
    }

    private static @Nullable Numeral number(Passage passage) {
        var text = passage.text();
        if (text.isEmpty() || text.length() > 24 || !Numeral.isDigit(text.charAt(0))) {
            return null;
        }
        var numeral = Numeral.at(text, 0);
        return numeral == null || numeral.end() != text.length() ? null : numeral;
    }

    private static void column(Passage cell, Numeral stated, List<Numeral> parts, Findings findings) {
        var numbers = parts.stream().map(Numeral::value).toList();
        var sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var line = cell.paragraph().firstLine();
        if (sum.compareTo(stated.value()) == 0) {
            findings.holds(SumCheck.RULE, line, cell.text(), Said.sum(numbers, sum, ""));
        } else if (TableSumCheck.near(sum, stated.value()) && stated.decimals() == 0) {
            findings.add(new Finding(SumCheck.RULE, Severity.ERROR, line, cell.text(),
                    Said.sum(numbers, sum, "") + ", không bằng " + Vi.number(stated.value()) + ".",
                    Vi.number(sum), Vi.number(stated.value())));
        }
    }
}
