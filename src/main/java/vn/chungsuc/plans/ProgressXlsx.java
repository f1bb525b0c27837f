package vn.chungsuc.plans;

import jakarta.servlet.http.HttpServletResponse;

import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.units.Unit;

import java.io.IOException;
import java.util.List;

/** Targets beside what has been reached, as a workbook. */
final class ProgressXlsx {

    private ProgressXlsx() {}

    static void answer(
            HttpServletResponse response,
            Unit unit,
            int year,
            String sentence,
            List<Progress.Line> lines)
            throws IOException {
        Spreadsheet.answer(
                response,
                "ke-hoach-thuc-hien-%s-%d.xlsx".formatted(unit.code(), year),
                book -> {
                    var sheet = book.sheet("Kế hoạch, thực hiện", 30, 50, 20, 20, 20, 12);
                    sheet.title(
                            "Kế hoạch và thực hiện: %s, năm %d".formatted(unit.fullName(), year));
                    sheet.note(sentence);
                    sheet.header(
                            "Đơn vị",
                            "Mục tiêu",
                            "Kế hoạch",
                            "Ban đầu",
                            "Thực hiện",
                            "Tiến độ (%)");
                    lines.forEach(one ->
                            sheet.row(
                                    one.plan().unitName(),
                                    one.row().target().name(),
                                    one.row().aim(),
                                    one.row().before(),
                                    one.row().actual(),
                                    one.row().done()));
                });
    }
}
