package vn.chungsuc.analysis;

import jakarta.servlet.http.HttpServletResponse;

import vn.chungsuc.analysis.DryRuns.Found;
import vn.chungsuc.analysis.DryRuns.Row;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A set tried on live figures as a workbook: each unit, and every reason. */
final class DryRunXlsx {

    private DryRunXlsx() {}

    static void answer(
            HttpServletResponse response,
            Area area,
            CriteriaSet tried,
            Found found,
            Supplier<List<Row>> shown)
            throws IOException {
        Spreadsheet.answer(
                response,
                "thu-bo-%s-%d.xlsx".formatted(area.unit().code(), area.year()),
                book -> {
                    var rows = shown.get();
                    units(book, area, tried, found, rows);
                    reasons(book, tried, found, rows);
                });
    }

    private static void units(
            Spreadsheet book, Area area, CriteriaSet tried, Found found, List<Row> rows) {
        var sheet = book.sheet("Đơn vị", 12, 28, 18, 14, 12, 14, 14, 12, 30, 50);
        sheet.title("Thử %s: %s".formatted(tried.id(), Words.lower(area.unit().fullName())));
        sheet.note(DryRunPages.sentence(found));
        DryRunPages.remarks(area, tried, found).forEach(sheet::note);
        sheet.header(
                "Mã",
                "Đơn vị",
                "Kết quả",
                "Tiêu chí đạt",
                "Trên",
                "Ít nhất theo bộ mới",
                "Nhiều nhất theo bộ mới",
                "Trên",
                "Cột ngưỡng",
                "Tiêu chí mất");
        for (var row : rows) {
            var result = row.result();
            sheet.row(
                    row.unit().code(),
                    row.unit().fullName(),
                    DryRunPages.word(result.outcome()),
                    row.unit().criteriaMet(),
                    row.set().criteriaTotal(),
                    result.least(),
                    result.most(),
                    tried.criteriaTotal(),
                    row.dimension(),
                    tried.criteria().stream()
                            .filter(one -> tried.isIn(result.lostMask(), one))
                            .map(Words::name)
                            .collect(Collectors.joining("; ")));
        }
    }

    private static void reasons(Spreadsheet book, CriteriaSet tried, Found found, List<Row> rows) {
        var sheet = book.sheet("Chỉ tiêu mất", 12, 28, 12, 100);
        sheet.header("Mã", "Đơn vị", "Chỉ tiêu", "Vì sao");
        for (var row : rows) {
            for (var judged : row.result().lost()) {
                sheet.row(
                        row.unit().code(),
                        row.unit().fullName(),
                        judged.indicator().code(),
                        DryRunPages.reason(row, judged, found.year()));
            }
        }
    }
}
