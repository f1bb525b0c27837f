package vn.chungsuc.analysis;

import jakarta.servlet.http.HttpServletResponse;

import vn.chungsuc.analysis.view.ShareTable;
import vn.chungsuc.analysis.view.TrendPage;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** An area over the years as a workbook: the figures of the page. */
final class TrendXlsx {

    private TrendXlsx() {}

    static void answer(HttpServletResponse response, String unit, Supplier<TrendPage> page)
            throws IOException {
        Spreadsheet.answer(
                response,
                "xu-huong-" + unit + ".xlsx",
                book -> {
                    var trend = page.get();
                    years(book, trend);
                    classes(book, trend);
                    shares(book, trend.table());
                });
    }

    private static void years(Spreadsheet book, TrendPage trend) {
        var sheet = book.sheet("Theo năm", 10, 30, 12, 16, 14, 16, 14, 14);
        sheet.title(trend.title());
        sheet.note(trend.criteria().sentence());
        sheet.note(trend.indicators().sentence());
        sheet.note(trend.classes().sentence());
        sheet.header(
                "Năm",
                "Bộ tiêu chí",
                "Đơn vị",
                "Tiêu chí bình quân",
                "Tỷ lệ tiêu chí",
                "Chỉ tiêu bình quân",
                "Tỷ lệ chỉ tiêu",
                "Đủ tiêu chí");
        for (var year : trend.years()) {
            sheet.row(
                    year.year(),
                    year.set(),
                    year.units(),
                    year.criteria(),
                    year.criteriaShare(),
                    year.indicators(),
                    year.indicatorShare(),
                    year.full());
        }
    }

    private static void classes(Spreadsheet book, TrendPage trend) {
        var sheet = book.sheet("Xếp lớp", 30, 10, 24, 10);
        sheet.header("Bộ tiêu chí", "Năm", "Lớp", "Đơn vị");
        for (var table : trend.classTables()) {
            for (var year : table.years()) {
                for (int at = 0; at < table.bands().size(); at++) {
                    sheet.row(
                            table.set(), year.year(), table.bands().get(at), year.units().get(at));
                }
            }
        }
    }

    private static void shares(Spreadsheet book, ShareTable table) {
        var sheet = book.sheet("Theo tiêu chí", 50, 40, 16, 16, 16, 16, 16, 16);
        var heads = new ArrayList<String>(List.of("Tiêu chí", "Bộ trước"));
        table.columns()
                .forEach(column -> {
                    heads.add(column.year() + " đạt");
                    heads.add(column.year() + " tỷ lệ");
                });
        sheet.header(heads.toArray());
        for (var row : table.rows()) {
            var cells = new ArrayList<Object>();
            cells.add(row.name());
            cells.add(row.before() == null ? "" : row.before());
            row.cells()
                    .forEach(cell -> {
                        cells.add(cell.detail());
                        cells.add(cell.figure());
                    });
            sheet.row(cells.toArray());
        }
    }
}
