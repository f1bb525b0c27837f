package vn.chungsuc.tasks;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The list of tasks as a workbook; that it was taken is on record. */
@Component
class TaskXlsx {

    private final Journal journal;

    TaskXlsx(Journal journal) {
        this.journal = journal;
    }

    void answer(Officer officer, List<Task> tasks, LocalDate today, HttpServletResponse response)
            throws IOException {
        journal.record(
                JournalEntry.by(officer, "tasks-exported", "task", "")
                        .in(officer.scope().unitId()));
        Spreadsheet.answer(
                response,
                "nhiem-vu-%s.xlsx".formatted(today),
                book -> {
                    var sheet =
                            book.sheet(
                                    "Nhiệm vụ",
                                    8,
                                    50,
                                    40,
                                    30,
                                    28,
                                    12,
                                    22,
                                    14,
                                    14,
                                    12,
                                    10,
                                    12,
                                    36,
                                    26);
                    sheet.title("Nhiệm vụ, ngày %s".formatted(Vi.date(today)));
                    sheet.header(
                            "Số",
                            "Nội dung",
                            "Yêu cầu, giải pháp",
                            "Chủ trì",
                            "Hạn như ghi",
                            "Ngày hạn",
                            "Tình trạng",
                            "Quá hạn (ngày)",
                            "Báo xong ngày",
                            "Tiêu chí",
                            "Chỉ tiêu",
                            "Nguồn",
                            "Từ văn bản",
                            "Đơn vị giao");
                    tasks.forEach(task -> sheet.row(cells(task)));
                });
    }

    private static @Nullable Object[] cells(Task task) {
        return new @Nullable Object[] {
            task.id(),
            task.title(),
            task.detail(),
            task.leadName(),
            task.when().words(),
            task.recurs() ? null : Vi.date(task.due()),
            task.late() ? "Quá hạn, " + task.state().label() : task.state().label(),
            task.daysLate() > 0 ? task.daysLate() : null,
            Vi.date(task.reportedOn()),
            task.criterion(),
            task.indicator(),
            task.sourceKind().label(),
            task.sourceWords(),
            task.unitName()
        };
    }
}
