package vn.chungsuc.operations;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.operations.view.JournalLine;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.util.List;

/** Entries of the journal as a spreadsheet. */
final class JournalWorkbook {

    private JournalWorkbook() {}

    static void write(Spreadsheet book, List<JournalLine> lines) {
        var sheet = book.sheet("Nhật ký", 12, 20, 20, 24, 30, 30, 60, 60, 16, 30, 16);
        sheet.header(
                "Số niêm phong",
                "Lúc",
                "Ai",
                "Việc",
                "Đơn vị",
                "Đối tượng",
                "Trước",
                "Sau",
                "Địa chỉ",
                "Ghi chú",
                "Mã niêm");
        lines.forEach(line -> sheet.row(cells(line)));
    }

    private static @Nullable Object[] cells(JournalLine line) {
        return new @Nullable Object[] {
            line.seq(),
            Vi.time(line.at()),
            line.actor(),
            line.action(),
            line.unitName(),
            line.subjectKey(),
            line.before(),
            line.after(),
            line.ip(),
            line.note(),
            line.hash()
        };
    }
}
