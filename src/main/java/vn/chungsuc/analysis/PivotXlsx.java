package vn.chungsuc.analysis;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.analysis.Pivot.Sum;
import vn.chungsuc.analysis.PivotController.Address;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.util.ArrayList;

/** A table of one's choice as a workbook. */
final class PivotXlsx {

    private PivotXlsx() {}

    static void answer(HttpServletResponse response, Area area, Address address, Pivot pivot)
            throws IOException {
        Spreadsheet.answer(
                response,
                "bang-" + area.unit().code() + ".xlsx",
                book -> write(book, area, address, pivot));
    }

    private static void write(Spreadsheet book, Area area, Address address, Pivot pivot) {
        var sheet = book.sheet("Bảng tự chọn", 40, 14, 14, 14, 14, 14, 14, 14, 14);
        sheet.title(PivotController.title(area));
        sheet.note(PivotController.sentence(area, address, pivot));
        var heads = new ArrayList<@Nullable Object>();
        heads.add(address.down().word());
        pivot.columns.keySet().forEach(key -> heads.add(key.label()));
        heads.add("Chung");
        sheet.header(heads.toArray());
        pivot.rows.forEach((row, sums) -> {
            var cells = new ArrayList<@Nullable Object>();
            cells.add(row.label());
            pivot.columns.keySet().forEach(key -> cells.add(number(sums.get(key), address)));
            cells.add(number(pivot.ends.get(row), address));
            sheet.row(cells.toArray());
        });
    }

    private static @Nullable Object number(@Nullable Sum sum, Address address) {
        return sum == null ? null : sum.value(address.measure());
    }
}
