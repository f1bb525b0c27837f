package vn.chungsuc.evidence;

import org.dhatim.fastexcel.Workbook;

import vn.chungsuc.evidence.view.UnitLine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** How far each unit is with its evidence, as a workbook. */
final class UnitsXlsx {

    private UnitsXlsx() {}

    static void write(List<UnitLine> lines, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Chung Suc", "1.0")) {
            book.setGlobalDefaultFont("Times New Roman", 12);
            var sheet = book.newWorksheet("Minh chứng");
            var heads =
                    List.of(
                            "Mã",
                            "Đơn vị",
                            "Thuộc",
                            "Năm",
                            "Tệp",
                            "Chưa xếp",
                            "Chỉ tiêu có tệp",
                            "Trên");
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
                sheet.style(0, column).bold().set();
            }
            int row = 1;
            for (var line : lines) {
                sheet.value(row, 0, line.code());
                sheet.value(row, 1, line.fullName());
                sheet.value(row, 2, line.above());
                sheet.value(row, 3, line.year());
                sheet.value(row, 4, line.files());
                sheet.value(row, 5, line.unplaced());
                sheet.value(row, 6, line.proved());
                sheet.value(row, 7, line.indicators());
                row++;
            }
            sheet.width(1, 30);
            sheet.width(2, 30);
            sheet.finish();
        }
    }
}
