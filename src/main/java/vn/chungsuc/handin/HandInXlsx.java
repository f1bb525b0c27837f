package vn.chungsuc.handin;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import vn.chungsuc.handin.view.Punctuality;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The lists of handing in as workbooks; that they were taken is on record. */
@Component
class HandInXlsx {

    private final Journal journal;

    HandInXlsx(Journal journal) {
        this.journal = journal;
    }

    void obligations(
            Officer officer, List<Obligation> rows, LocalDate today, HttpServletResponse response)
            throws IOException {
        record(officer);
        Spreadsheet.answer(
                response,
                "nop-bao-cao-%s.xlsx".formatted(today),
                book -> {
                    var sheet =
                            book.sheet("Nộp báo cáo", 10, 26, 36, 16, 30, 12, 14, 12, 18, 24, 40);
                    sheet.title("Nộp báo cáo, ngày %s".formatted(Vi.date(today)));
                    sheet.header(
                            "Mã",
                            "Đơn vị",
                            "Báo cáo",
                            "Kỳ",
                            "Nơi nhận",
                            "Hạn nộp",
                            "Trạng thái",
                            "Số ngày chậm",
                            "Nộp lúc",
                            "Người nộp",
                            "Lý do trả lại, gia hạn");
                    rows.forEach(row -> sheet.row(cells(row)));
                });
    }

    private static Object[] cells(Obligation row) {
        return new Object[] {
            row.unitCode(),
            row.unitName(),
            row.name(),
            row.period().word(),
            row.receiverName(),
            Vi.date(row.due()),
            row.state().word(),
            row.daysLate() > 0 ? row.daysLate() : null,
            Vi.time(row.handedInAt()),
            row.handedInBy(),
            row.state() == ObligationState.RETURNED ? returned(row) : row.extendedFor()
        };
    }

    private static String returned(Obligation row) {
        var day = row.decidedAt() == null ? "" : Vi.date(Vi.day(row.decidedAt())) + ": ";
        return "Trả lại " + day + row.reason();
    }

    void punctuality(
            Officer officer, List<Punctuality> rows, LocalDate today, HttpServletResponse response)
            throws IOException {
        record(officer);
        Spreadsheet.answer(
                response,
                "dung-han-%s.xlsx".formatted(today),
                book -> {
                    var sheet = book.sheet("Đúng hạn", 6, 10, 30, 12, 12, 12, 12, 12, 16);
                    sheet.title("Nộp báo cáo đúng hạn, 12 tháng đến %s".formatted(Vi.date(today)));
                    sheet.header(
                            "TT",
                            "Mã",
                            "Đơn vị",
                            "Phải nộp",
                            "Đã nộp",
                            "Đúng hạn",
                            "Tỷ lệ (%)",
                            "Bị trả lại",
                            "Chậm bình quân (ngày)");
                    for (int at = 0; at < rows.size(); at++) {
                        var row = rows.get(at);
                        sheet.row(cells(at + 1, row));
                    }
                });
    }

    private static Object[] cells(int number, Punctuality row) {
        return new Object[] {
            number,
            row.unitCode(),
            row.unitName(),
            row.owed(),
            row.handedIn(),
            row.inTime(),
            row.share(),
            row.returned(),
            row.meanDaysLate()
        };
    }

    private void record(Officer officer) {
        journal.record(
                JournalEntry.by(officer, "obligations-exported", "report-obligation", "")
                        .in(officer.scope().unitId()));
    }
}
