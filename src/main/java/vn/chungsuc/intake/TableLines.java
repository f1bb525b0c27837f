package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.intake.view.TablePage;

import java.util.ArrayList;
import java.util.List;

/** What a table would change, row by row and cell by cell. */
final class TableLines {

    private static final int MOST_REFUSALS = 60;

    private TableLines() {}

    static TablePage.Line line(Tables.Table table, Plan.Row row) {
        var unit = row.match().unit();
        return new TablePage.Line(
                row.number(),
                row.written(),
                row.asked() ? tr("chưa chọn đơn vị") : unit == null ? "" : unit.fullName(),
                row.match().why(),
                row.refusal(),
                row.warning(),
                cells(table, row));
    }

    private static List<TablePage.Cell> cells(Tables.Table table, Plan.Row row) {
        var cells = new ArrayList<TablePage.Cell>();
        for (int at = 0; at < row.cells().size(); at++) {
            var cell = row.cells().get(at);
            var clashes = table.clashes(row, table.plan().columns().get(at), cell);
            cells.add(clashes ? cell(cell).withClash() : cell(cell));
        }
        return cells;
    }

    private static TablePage.Cell cell(Plan.Cell cell) {
        var says = says(cell.after(), cell.stated(), cell.written());
        return switch (cell.outcome()) {
            case SILENT -> new TablePage.Cell("", "", "", false);
            case SAME -> new TablePage.Cell(says, "", "same", false);
            case NEW -> new TablePage.Cell(says, tr("mới"), "new", false);
            case CHANGED ->
                    new TablePage.Cell(
                            says,
                            tr("thay chỗ %s", says(cell.before(), null, tr("số cũ"))),
                            "chg",
                            false);
            case REFUSED -> new TablePage.Cell(cell.written(), tr("từ chối"), "bad", false);
        };
    }

    private static String says(@Nullable Boolean met, @Nullable String stated, String written) {
        if (met == null) {
            return written;
        }
        return (met ? "✓" : "✗") + (stated == null ? "" : " " + stated);
    }

    static List<String> refusals(Plan plan) {
        var refusals = new ArrayList<String>();
        for (var row : plan.rows()) {
            for (int at = 0; at < row.cells().size(); at++) {
                var refusal = row.cells().get(at).refusal();
                if (refusal != null && refusals.size() < MOST_REFUSALS) {
                    refusals.add(
                            tr(
                                    "Dòng %d (%s), %s: %s",
                                    row.number(),
                                    row.written(),
                                    plan.columns().get(at).meaning().label(),
                                    refusal));
                }
            }
        }
        return refusals;
    }
}
