package vn.chungsuc.criteria;

import jakarta.servlet.http.HttpServletResponse;

import vn.chungsuc.criteria.view.ComparedSets;
import vn.chungsuc.criteria.view.ComparedSets.Row;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Two sets side by side as a workbook: the rows of the page. */
final class ComparisonXlsx {

    private ComparisonXlsx() {}

    static void answer(HttpServletResponse response, Supplier<ComparedSets> page)
            throws IOException {
        Spreadsheet.answer(
                response,
                "so-sanh-bo-tieu-chi.xlsx",
                book -> {
                    var compared = page.get();
                    indicators(book, compared);
                    criteria(book, compared);
                });
    }

    private static void indicators(Spreadsheet book, ComparedSets compared) {
        var sheet = book.sheet("Chỉ tiêu", 30, 10, 50, 10, 50, 40, 40, 16, 30);
        sheet.title("So sánh %s và %s".formatted(compared.from().id(), compared.to().id()));
        sheet.note(compared.sentence());
        sheet.header(
                "Thay đổi",
                "Mã cũ",
                "Chỉ tiêu cũ",
                "Mã mới",
                "Chỉ tiêu mới",
                "Ngưỡng cũ",
                "Ngưỡng mới",
                "Ghép đã đối chiếu",
                "Ghi chú");
        for (var row : compared.rows()) {
            var before = row.before();
            var after = row.after();
            sheet.row(
                    row.change().word(),
                    before == null ? null : before.code(),
                    before == null ? null : before.name(),
                    after == null ? null : after.code(),
                    after == null ? null : after.name(),
                    bars(row, true),
                    bars(row, false),
                    before == null || after == null
                            ? null
                            : row.confirmed() ? "Rồi" : "Cần xác nhận",
                    row.note());
        }
    }

    private static String bars(Row row, boolean before) {
        return row.bars().stream()
                .map(bar ->
                        (bar.place().isEmpty() ? "" : bar.place() + ": ")
                                + (before ? bar.before() : bar.after()))
                .collect(Collectors.joining("\n"));
    }

    private static void criteria(Spreadsheet book, ComparedSets compared) {
        var sheet = book.sheet("Tiêu chí", 50, 80, 16);
        sheet.header("Tiêu chí mới", "Tiêu chí cũ tương ứng", "Ghép đã đối chiếu");
        for (var row : compared.criteria()) {
            sheet.row(
                    row.name(),
                    String.join("; ", row.before()),
                    row.before().isEmpty() ? null : row.confirmed() ? "Rồi" : "Cần xác nhận");
        }
        compared.endedCriteria().forEach(old -> sheet.row("(không còn)", old, null));
    }
}
