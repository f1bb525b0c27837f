package vn.chungsuc.units;

import jakarta.servlet.http.HttpServletResponse;

import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.view.UnitLine;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The list of units as a workbook. */
final class UnitListXlsx {

    private UnitListXlsx() {}

    static void answer(HttpServletResponse response, LocalDate day, List<UnitLine> lines)
            throws IOException {
        Spreadsheet.answer(
                response,
                "don-vi-%s.xlsx".formatted(day),
                book -> {
                    var sheet = book.sheet("Đơn vị", 12, 14, 34, 34, 14, 14);
                    sheet.title("Danh sách đơn vị, ngày %s".formatted(Vi.date(day)));
                    sheet.header("Mã", "Loại", "Tên", "Thuộc", "Từ ngày", "Đến ngày");
                    lines.forEach(line -> sheet.row(cells(line)));
                });
    }

    private static Object[] cells(UnitLine line) {
        var from = UnitPages.first(line.validFrom());
        return new Object[] {
            line.code(),
            line.kind(),
            line.fullName(),
            line.parentName() == null ? "" : line.parentName(),
            from == null ? "" : Vi.date(from),
            line.lastDay()
        };
    }
}
