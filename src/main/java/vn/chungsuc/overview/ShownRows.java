package vn.chungsuc.overview;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.overview.OverviewPages.Filter;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Which rows of an overview are shown, and in what order: as the page and its workbook were asked.
 */
record ShownRows(Overview overview, Filter filter) {

    List<UnitRow> list() {
        var wanted = VietnameseOrder.folded(filter.query());
        var cell = Standing.Cell.of(overview, filter.cell());
        return overview.counted().stream()
                .filter(row -> cell == null || cell.holds(overview, row))
                .filter(row ->
                        wanted.isEmpty() // folding thousands of names takes longer than the page
                                || VietnameseOrder.folded(row.fullName()).contains(wanted)
                                || row.code().equals(filter.query()))
                .filter(row -> filter.band().isEmpty() || filter.band().equals(bandKey(row)))
                .sorted(order())
                .toList();
    }

    /** Rows come in order of names, and sorting is stable: equal ones keep it. */
    private Comparator<UnitRow> order() {
        var falling = filter.sort().startsWith("-");
        var key = falling ? filter.sort().substring(1) : filter.sort();
        Function<UnitRow, @Nullable Integer> number =
                switch (key) {
                    case "tieu-chi" -> UnitRow::count;
                    case "chi-tieu" ->
                            row ->
                                    row.isItemised()
                                            ? Integer.valueOf(row.indicatorsMet())
                                            : row.declaredIndicators();
                    case "thay-doi" -> UnitRow::change;
                    case "cap-nhat" ->
                            row ->
                                    row.updatedAt() == null
                                            ? null
                                            : Integer.valueOf(
                                                    (int) row.updatedAt().toEpochSecond());
                    default -> byCriterion(key);
                };
        if (key.equals("ten")) {
            Comparator<UnitRow> names =
                    (one, other) -> VietnameseOrder.NAMES.compare(one.name(), other.name());
            return falling ? names.reversed() : names;
        }
        Comparator<Integer> numbers =
                falling ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(number, Comparator.nullsLast(numbers));
    }

    /** tc12: units whose criterion 12 is met, not met, without figure. */
    private Function<UnitRow, @Nullable Integer> byCriterion(String key) {
        var criterion =
                overview.at().set().criteria().stream()
                        .filter(one -> key.equals("tc" + one.number()))
                        .findFirst();
        return row ->
                criterion.map(one -> -overview.mark(row, one).verdict().ordinal()).orElse(null);
    }

    private String bandKey(UnitRow row) {
        var count = row.count();
        var band = count == null ? null : overview.at().set().bandOf(count);
        return band == null ? "chua" : Integer.toString(band.from());
    }
}
