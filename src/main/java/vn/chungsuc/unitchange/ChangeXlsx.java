package vn.chungsuc.unitchange;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Spreadsheet;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.unitchange.view.ListLine;
import vn.chungsuc.unitchange.view.Told;
import vn.chungsuc.units.ChangeImpact;
import vn.chungsuc.units.Levels;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists of changes as workbooks. */
final class ChangeXlsx {

    private ChangeXlsx() {}

    static void lists(HttpServletResponse response, List<ListLine> lines) throws IOException {
        Spreadsheet.answer(
                response,
                "thay-doi-don-vi.xlsx",
                book -> {
                    var sheet = book.sheet("Thay đổi đơn vị", 34, 14, 44, 16, 10, 10, 14, 26);
                    sheet.title("Các lần thay đổi đơn vị");
                    sheet.header(
                            "Danh sách",
                            "Từ ngày",
                            "Nghị quyết",
                            "Trạng thái",
                            "Đơn vị cũ",
                            "Đơn vị mới",
                            "Chuyển, đổi tên",
                            "Người ghi");
                    lines.forEach(line ->
                            sheet.row(
                                    line.name(),
                                    Vi.date(line.day()),
                                    line.act(),
                                    line.state(),
                                    line.gone(),
                                    line.made(),
                                    line.others(),
                                    line.byName()));
                });
    }

    /** All of one list: what it comes to, what is wrong with it, what is open. */
    static void one(
            HttpServletResponse response,
            ChangeList list,
            Told told,
            @Nullable Plan plan,
            List<ChangeImpact.Open> open)
            throws IOException {
        Spreadsheet.answer(
                response,
                "thay-doi-don-vi-%d.xlsx".formatted(list.id()),
                book -> {
                    made(book, list, told);
                    gone(book, told);
                    moved(book, told);
                    if (plan != null) {
                        problems(book, plan);
                    }
                    if (!open.isEmpty()) {
                        open(book, told, open);
                    }
                });
    }

    private static void made(Spreadsheet book, ChangeList list, Told told) {
        var sheet = book.sheet("Đơn vị mới", 12, 32, 18, 30, 80);
        sheet.title("%s, từ %s".formatted(list.name(), Vi.date(list.day())));
        var act = list.act();
        if (act != null) {
            sheet.note(act.words());
        }
        sheet.header("Mã", "Tên", "Cấp", "Thuộc", "Hình thành từ");
        told.made()
                .forEach(one ->
                        sheet.row(
                                one.code(),
                                one.name(),
                                Levels.label(one.level()),
                                one.parent(),
                                one.words()));
    }

    private static void gone(Spreadsheet book, Told told) {
        var sheet = book.sheet("Đơn vị cũ", 12, 32, 18, 80);
        sheet.header("Mã", "Tên", "Cấp", "Chuyển thành");
        told.gone()
                .forEach(one ->
                        sheet.row(one.code(), one.name(), Levels.label(one.level()), one.words()));
    }

    private static void moved(Spreadsheet book, Told told) {
        var sheet = book.sheet("Chuyển, đổi tên", 12, 32, 18, 32, 20);
        sheet.header("Mã", "Tên", "Cấp", "Thuộc, hoặc tên mới", "");
        told.moved()
                .forEach(one ->
                        sheet.row(
                                one.code(),
                                one.name(),
                                Levels.label(one.level()),
                                one.to(),
                                one.follows() ? "theo đơn vị cấp trên" : ""));
        told.renamed()
                .forEach(one -> sheet.row(one.code(), one.before(), "", one.after(), "đổi tên"));
    }

    private static void problems(Spreadsheet book, Plan plan) {
        var problems = ChangePages.problems(plan);
        var sheet = book.sheet("Phải sửa", 10, 120);
        sheet.header("Dòng", "Phải sửa, cần biết");
        problems.forEach(one -> sheet.row(one.line() == null ? "" : one.line(), one.sentence()));
        plan.cautions()
                .forEach(one -> sheet.row(one.line() == null ? "" : one.line(), one.sentence()));
    }

    private static void open(Spreadsheet book, Told told, List<ChangeImpact.Open> open) {
        Map<Integer, Told.Gone> gone =
                told.gone().stream().collect(Collectors.toMap(Told.Gone::id, one -> one));
        var sheet = book.sheet("Việc dở", 12, 32, 24, 50, 80);
        sheet.header("Mã", "Đơn vị cũ", "Loại", "Đang có", "Sẽ ra sao");
        for (var one : open) {
            var unit = gone.get(one.unitId());
            sheet.row(
                    unit == null ? "" : unit.code(),
                    unit == null ? "" : unit.name(),
                    one.kind(),
                    one.what(),
                    one.goes());
        }
    }
}
