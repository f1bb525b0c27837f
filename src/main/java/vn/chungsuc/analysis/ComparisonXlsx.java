package vn.chungsuc.analysis;

import jakarta.servlet.http.HttpServletResponse;

import vn.chungsuc.analysis.view.ComparePage;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Chosen units side by side as a workbook. */
final class ComparisonXlsx {

    private ComparisonXlsx() {}

    static void answer(HttpServletResponse response, String unit, Supplier<ComparePage> page)
            throws IOException {
        Spreadsheet.answer(
                response,
                "so-sanh-" + unit + ".xlsx",
                book -> {
                    var compared = page.get();
                    var sheet = book.sheet("So sánh", 60, 26, 26, 26, 26, 26, 26);
                    sheet.title(compared.title());
                    sheet.note(compared.sentence());
                    var heads = new ArrayList<String>(List.of("Tiêu chí, chỉ tiêu"));
                    compared.units().forEach(one -> heads.add(one.name()));
                    sheet.header(heads.toArray());
                    var counts = new ArrayList<Object>(List.of("Tiêu chí đạt"));
                    compared.units().forEach(one -> counts.add(one.criteria()));
                    sheet.row(counts.toArray());
                    compared.rows().forEach(row -> sheet.row(cells(row)));
                });
    }

    private static Object[] cells(ComparePage.Row row) {
        var cells = new ArrayList<Object>(List.of(row.name()));
        row.cells()
                .forEach(cell ->
                        cells.add(
                                cell.figure().isEmpty()
                                        ? cell.verdict().word()
                                        : cell.verdict().word() + ": " + cell.figure()));
        return cells.toArray();
    }
}
