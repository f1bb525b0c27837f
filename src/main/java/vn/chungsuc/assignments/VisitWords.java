package vn.chungsuc.assignments;

import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.util.List;

/** What is stored or sent of visits, which is Vietnamese: the workbook, where a task comes from. */
final class VisitWords {

    private VisitWords() {}

    /** «Đi cơ sở Xã Lúa Vàng ngày 12/03/2026». */
    static String source(Visit visit) {
        return "Đi cơ sở %s ngày %s".formatted(visit.place(), Vi.date(visit.visitedOn()));
    }

    static void write(Spreadsheet book, List<Visit> visits) {
        var sheet = book.sheet("Đi cơ sở", 12, 26, 34, 26, 60, 10, 12);
        sheet.header("Ngày", "Thành viên", "Chức danh", "Nơi đến", "Kết quả", "Đề nghị", "Đã giao");
        visits.forEach(one ->
                sheet.row(
                        Vi.date(one.visitedOn()),
                        one.fullName(),
                        one.title() + ", " + one.bodyName(),
                        one.place(),
                        one.findings(),
                        one.requests(),
                        one.tasks()));
    }
}
