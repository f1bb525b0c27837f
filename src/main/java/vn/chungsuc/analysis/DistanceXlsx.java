package vn.chungsuc.analysis;

import jakarta.servlet.http.HttpServletResponse;

import vn.chungsuc.analysis.Distances.Row;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The way of each unit to its next class, and every indicator it lacks, as a workbook. */
final class DistanceXlsx {

    private DistanceXlsx() {}

    static void answer(HttpServletResponse response, Area area, Supplier<List<Row>> shown)
            throws IOException {
        Spreadsheet.answer(
                response,
                "khoang-cach-%s-%d.xlsx".formatted(area.unit().code(), area.year()),
                book -> {
                    var rows = shown.get();
                    units(book, area, rows);
                    lacks(book, rows);
                });
    }

    private static void units(Spreadsheet book, Area area, List<Row> rows) {
        var sheet = book.sheet("Đơn vị", 12, 30, 12, 12, 20, 20, 16, 16);
        sheet.title(
                "Khoảng cách tới lớp trên: %s, năm %d"
                        .formatted(Words.lower(area.unit().fullName()), area.year()));
        sheet.note(Distances.sentence(rows));
        sheet.header(
                "Mã",
                "Đơn vị",
                "Tiêu chí đạt",
                "Trên",
                "Lớp",
                "Lớp trên",
                "Tiêu chí còn thiếu",
                "Chỉ tiêu ít nhất");
        for (var row : rows) {
            var distance = row.distance();
            sheet.row(
                    row.unit().code(),
                    row.unit().fullName(),
                    distance.criteriaMet(),
                    row.set().criteriaTotal(),
                    distance.band() == null ? null : Words.band(distance.band()),
                    distance.next() == null ? null : Words.band(distance.next()),
                    distance.criteriaNeeded(),
                    distance.indicatorsNeeded());
        }
    }

    private static void lacks(Spreadsheet book, List<Row> rows) {
        var sheet = book.sheet("Còn thiếu", 12, 30, 40, 14, 40);
        sheet.header("Mã", "Đơn vị", "Tiêu chí chưa đạt", "Chỉ tiêu cần", "Chỉ tiêu còn thiếu");
        for (var row : rows) {
            for (var lack : row.distance().lacks()) {
                sheet.row(
                        row.unit().code(),
                        row.unit().fullName(),
                        Words.name(lack.criterion()),
                        lack.needed(),
                        lack.indicators().stream()
                                .map(Indicator::code)
                                .collect(Collectors.joining(", ")));
            }
        }
    }
}
