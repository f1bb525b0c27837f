package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.LegacyText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of an uploaded table as a whole. */
final class TableNotes {

    private TableNotes() {}

    /** How the file had to be read. */
    static List<String> notes(Tables.Table table) {
        var notes = new ArrayList<String>();
        var grid = table.grid();
        var layout = table.settings().layout();
        if (layout.typed() != LegacyText.UNICODE) {
            notes.add(
                    tr(
                            "Chữ gõ theo %s, đã đổi sang Unicode; xem tên ở dưới có đúng không.",
                            layout.typed().label()));
        }
        if (grid.merged() > 0) {
            notes.add(tr("%d vùng ô gộp: mỗi ô trong vùng đọc như ô đầu.", grid.merged()));
        }
        if (grid.formulas() > 0) {
            notes.add(tr("%d ô công thức: lấy kết quả lần lưu cuối của tệp.", grid.formulas()));
        }
        if (grid.unworked() > 0) {
            notes.add(
                    tr(
                            "%d công thức chưa có kết quả: mở tệp bằng Excel, lưu lại rồi nạp lại.",
                            grid.unworked()));
        }
        if (!grid.hidden().isEmpty()) {
            notes.add(
                    tr(
                            "Cột ẩn: %s. Cột ẩn vẫn được đọc; không lấy thì xóa chữ bên cạnh cột"
                                    + " ấy.",
                            String.join(
                                    ", ",
                                    grid.hidden().stream()
                                            .filter(at -> at < grid.width())
                                            .sorted()
                                            .map(Grid::letters)
                                            .toList())));
        }
        return notes;
    }

    static @Nullable String leftOver(Tables.Table table) {
        var left = table.leftOver();
        if (left.isEmpty()) {
            return null;
        }
        var numbers = left.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return tr(
                "Bảng có cột của tiêu chí %s, bộ «%s» chỉ có %d tiêu chí.",
                numbers, tr(table.set().name()), table.set().criteriaTotal());
    }

    static @Nullable String notInForce(Tables.Table table) {
        var sets = table.instead();
        if (sets.isEmpty()) {
            return null;
        }
        var names = sets.stream().map(set -> "«" + tr(set.name()) + "»");
        return tr(
                "«%s» không phải bộ tiêu chí của năm %d; năm ấy dùng %s.",
                tr(table.set().name()),
                table.settings().year(),
                names.collect(Collectors.joining(", ")));
    }

    /** What its figures were taken for. */
    static List<String> remarks(Tables.Table table) {
        var remarks = new ArrayList<String>();
        var numbers = (int) table.plan().numbers();
        if (numbers > 0) {
            remarks.add(
                    table.settings().layout().counts()
                            ? tr("%d ô số được đọc là số chỉ tiêu đạt của tiêu chí.", numbers)
                            : tr("%d ô số được đọc là 1 đạt, 0 chưa đạt.", numbers));
        }
        var clashes = (int) table.clashes();
        if (clashes > 0) {
            remarks.add(tr("%d ô khác phiếu đánh giá, ghi «khác phiếu» trong ô.", clashes));
        }
        return remarks;
    }
}
