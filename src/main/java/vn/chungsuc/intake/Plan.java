package vn.chungsuc.intake;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.intake.Standing.Place;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * What saving a table would do, row by row.
 *
 * @param columns the columns that speak, in the order of the file
 */
record Plan(List<Column> columns, List<Row> rows) {

    /**
     * @param at from 0 in the file
     */
    record Column(int at, Meaning meaning, String heading) {}

    enum Outcome {
        NEW,
        CHANGED,
        SAME,
        REFUSED,
        SILENT
    }

    /**
     * @param written as the file has it
     * @param stated a figure the cell gives, kept beside the verdict
     */
    record Cell(
            Outcome outcome,
            String written,
            @Nullable Boolean before,
            @Nullable Boolean after,
            @Nullable String stated,
            @Nullable String refusal) {}

    /**
     * @param number the row as the spreadsheet counts it
     * @param refusal why nothing of it is taken
     * @param asked the office must say which unit is meant
     * @param totals what the row says of the whole unit, where it differs from what stands
     * @param verdicts all it says, criteria that follow from their indicators too
     * @param following places saved that no cell says: criteria by their indicators, totals counted
     */
    record Row(
            int number,
            String written,
            UnitNames.Match match,
            @Nullable String refusal,
            boolean asked,
            List<Cell> cells,
            @Nullable Totals totals,
            Map<Place, Said> verdicts,
            int following,
            @Nullable String warning) {

        /** Left out by an answer, which may be taken back. */
        boolean skipped() {
            return refusal != null && !match.sure();
        }

        boolean isTaken() {
            return refusal == null && !asked && match.unit() != null;
        }

        long count(List<Column> columns, BiPredicate<Column, Cell> wanted) {
            return IntStream.range(0, cells.size())
                    .filter(at -> wanted.test(columns.get(at), cells.get(at)))
                    .count();
        }

        long count(Outcome outcome) {
            return cells.stream().filter(cell -> cell.outcome() == outcome).count();
        }

        boolean changes() {
            return isTaken() && count(Outcome.NEW) + count(Outcome.CHANGED) + following > 0;
        }
    }

    record Totals(@Nullable Integer criteria, @Nullable Integer indicators) {}

    record Said(boolean met, @Nullable String stated) {}

    long count(Outcome outcome) {
        return rows.stream().filter(Row::isTaken).mapToLong(row -> row.count(outcome)).sum();
    }

    /** Bare numbers under criteria, which the layout says how to read. */
    long numbers() {
        return rows.stream()
                .filter(Row::isTaken)
                .mapToLong(row ->
                        row.count(
                                columns,
                                (column, cell) ->
                                        column.meaning().kind() == Meaning.Kind.CRITERION
                                                && cell.written().strip().matches("\\d{1,3}")))
                .sum();
    }

    /** Rows left out because the office said so. */
    List<Row> skipped() {
        return rows.stream().filter(Row::skipped).toList();
    }

    List<Row> questions() {
        return rows.stream().filter(Row::asked).toList();
    }

    long changedUnits() {
        return rows.stream().filter(Row::changes).count();
    }

    long refusedRows() {
        return rows.stream().filter(row -> row.refusal() != null).count();
    }

    long following() {
        return rows.stream().filter(Row::isTaken).mapToLong(Row::following).sum();
    }

    /** All that saving changes. */
    long changes() {
        return count(Outcome.NEW) + count(Outcome.CHANGED) + following();
    }
}
