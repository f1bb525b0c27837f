package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.shared.Scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Works out, cell by cell, what saving a table would change. Asks nothing of the database. */
final class PlanTable {

    private static final Set<String> SUMS =
            Set.of(
                    "tong",
                    "tong so",
                    "tong cong",
                    "cong",
                    "toan huyen",
                    "toan tinh",
                    "toan xa",
                    "binh quan",
                    "trung binh",
                    "ty le",
                    "ghi chu",
                    "tong hop");

    private final CriteriaSet set;
    private final int year;
    private final Scope scope;
    private final UnitNames names;
    private final Map<Integer, Standing> standing;
    private final Function<KnownUnit, @Nullable String> dimension;

    /**
     * @param dimension the threshold column a unit is judged by; asked only where a cell has a
     *     figure
     */
    PlanTable(
            CriteriaSet set,
            int year,
            Scope scope,
            UnitNames names,
            Map<Integer, Standing> standing,
            Function<KnownUnit, @Nullable String> dimension) {
        this.set = set;
        this.year = year;
        this.scope = scope;
        this.names = names;
        this.standing = standing;
        this.dimension = dimension;
    }

    /**
     * @param answers what the officer said of names: unit id as text, or «-» to leave the row out
     */
    Plan plan(
            Grid grid, Layout layout, Map<Integer, Meaning> meanings, Map<String, String> answers) {
        var columns = columns(grid, layout, meanings);
        var nameColumn = Layout.unitColumn(meanings);
        var rows = new ArrayList<Plan.Row>();
        var seen = new HashMap<Integer, Integer>();
        for (int at = layout.lastHeading() + 1; nameColumn >= 0 && at < grid.height(); at++) {
            var written = grid.at(at, nameColumn).strip();
            if (isUnitRow(grid, at, written, columns)) {
                rows.add(row(grid, layout, at, written, columns, answers, seen));
            }
        }
        return new Plan(columns, rows);
    }

    private static List<Plan.Column> columns(
            Grid grid, Layout layout, Map<Integer, Meaning> meanings) {
        return meanings.entrySet().stream()
                .filter(one -> one.getValue().speaks())
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(one ->
                        new Plan.Column(
                                one.getKey(),
                                one.getValue(),
                                grid.at(layout.lastHeading(), one.getKey())))
                .toList();
    }

    /** Sums, headings of groups and rows in which nobody is named are no units. */
    private boolean isUnitRow(Grid grid, int at, String written, List<Plan.Column> columns) {
        var folded = Fold.fold(written);
        if (folded.isEmpty() || isSum(written)) {
            return false;
        }
        if (grid.rows().get(at).stream().filter(cell -> !cell.isBlank()).distinct().count() == 1) {
            return names.isName(written);
        }
        var says = columns.stream().anyMatch(column -> !grid.at(at, column.at()).isBlank());
        return names.isName(written) || says && folded.matches(".*\\p{L}.*");
    }

    /** «Tổng cộng», «Bình quân»: speaks of no unit. */
    static boolean isSum(String written) {
        var folded = Fold.fold(written);
        return SUMS.stream().anyMatch(sum -> starts(folded, sum));
    }

    private static boolean starts(String text, String with) {
        return text.equals(with) || text.startsWith(with + " ");
    }

    private Plan.Row row(
            Grid grid,
            Layout layout,
            int at,
            String written,
            List<Plan.Column> columns,
            Map<String, String> answers,
            Map<Integer, Integer> seen) {
        var answer = answers.get(Fold.fold(written));
        if (answer == null ? names.isSkipped(written) : UnitNames.SKIPPED.equals(answer)) {
            return refused(
                    at,
                    written,
                    new UnitNames.Match(null, false, null),
                    answer == null ? tr("Bỏ qua như lần trước.") : tr("Bỏ qua theo lựa chọn."));
        }
        var match = match(written, answer);
        var unit = match.unit();
        if (unit == null || !match.sure()) {
            return new Plan.Row(
                    at + 1, written, match, null, true, List.of(), null, Map.of(), 0, null);
        }
        var first = seen.putIfAbsent(unit.id(), at + 1);
        if (first != null) {
            return refused(at, written, tr("%s đã có ở dòng %d.", unit.fullName(), first));
        }
        if (unit.closed()) {
            return refused(at, written, tr("Năm đánh giá %d đã khóa sổ.", year));
        }
        var before = standing.getOrDefault(unit.id(), Standing.NOTHING);
        return new RowReading(set, year, scope, dimension, layout, unit, before)
                .row(grid, at, written, match, columns);
    }

    private UnitNames.Match match(String written, @Nullable String answer) {
        var said =
                answer == null || !answer.matches("\\d{1,9}")
                        ? null
                        : names.unit(Integer.parseInt(answer));
        return said == null
                ? names.match(written)
                : new UnitNames.Match(said, true, tr("bạn đã chọn"));
    }

    private static Plan.Row refused(int at, String written, String sentence) {
        return refused(at, written, new UnitNames.Match(null, true, null), sentence);
    }

    private static Plan.Row refused(
            int at, String written, UnitNames.Match match, String sentence) {
        return new Plan.Row(
                at + 1, written, match, sentence, false, List.of(), null, Map.of(), 0, null);
    }
}
