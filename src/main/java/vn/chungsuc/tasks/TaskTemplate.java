package vn.chungsuc.tasks;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

/** The list to fill in, with who may be named on a second sheet. */
@Component
class TaskTemplate {

    private final PartyNames names;
    private final Clock clock;

    TaskTemplate(PartyNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    void answer(Officer officer, HttpServletResponse response) throws IOException {
        var today = LocalDate.now(clock);
        var options = names.candidates(officer.scope(), today);
        Spreadsheet.answer(
                response,
                "mau-nhiem-vu.xlsx",
                book -> {
                    var list = book.sheet("Nhiệm vụ", 50, 40, 40, 40, 30, 30, 28, 16, 28, 36);
                    list.header(
                            Arrays.stream(TaskColumn.values()).map(TaskColumn::title).toArray());
                    var people = book.sheet("Ai có thể giao", 60, 14);
                    people.header("Ghi như ở cột này", "Loại");
                    options.forEach(one -> people.row(one.label(), kind(one.kind())));
                    var help = book.sheet("Cách ghi hạn", 40, 60);
                    help.header("Viết", "Nghĩa là");
                    help.row("31/08/" + today.getYear(), "đến hết ngày ấy");
                    help.row("trước 15/9/" + today.getYear(), "chậm nhất hôm trước");
                    help.row("tháng 8/" + today.getYear(), "đến hết tháng");
                    help.row("quý III/" + today.getYear(), "đến ngày cuối quý");
                    help.row(
                            "từ 1/9/%1$d đến 31/10/%1$d".formatted(today.getYear()),
                            "trong khoảng ấy");
                    help.row("thứ Bảy hằng tuần", "lặp lại đến hết năm, mỗi tuần một việc");
                    help.row("ngày 10 hằng tháng", "lặp lại đến hết năm, mỗi tháng một việc");
                    help.row("mỗi quý một lần", "lặp lại đến hết năm, mỗi quý một việc");
                    help.row("", "Nhiều nơi phối hợp: cách nhau bằng dấu chấm phẩy.");
                });
    }

    private static String kind(Party.Kind kind) {
        return switch (kind) {
            case PERSON -> "người";
            case BODY -> "cơ quan";
            case UNIT -> "đơn vị";
        };
    }
}
