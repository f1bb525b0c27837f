package vn.chungsuc.analysis;

import jakarta.servlet.http.HttpServletResponse;

import vn.chungsuc.analysis.Outliers.Finding;
import vn.chungsuc.analysis.view.OutlierPage.Explained;
import vn.chungsuc.shared.Spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Unusual figures with their explanations, as a workbook: the annex of an appraisal. */
final class OutlierXlsx {

    private static final Explained NOTHING = new Explained("", "", "", false);

    private OutlierXlsx() {}

    static void answer(HttpServletResponse response, Area area, Supplier<List<Finding>> shown)
            throws IOException {
        Spreadsheet.answer(
                response,
                "so-bat-thuong-%s-%d.xlsx".formatted(area.unit().code(), area.year()),
                book -> {
                    var sheet = book.sheet("Số bất thường", 12, 28, 50, 22, 22, 30, 40, 60, 24, 18);
                    sheet.title(
                            "Số bất thường: %s, năm %d"
                                    .formatted(Words.lower(area.unit().fullName()), area.year()));
                    sheet.header(
                            "Mã",
                            "Đơn vị",
                            "Chỉ tiêu",
                            "Số năm nay",
                            "Năm trước",
                            "Các đơn vị khác",
                            "Vì sao nêu",
                            "Giải thích",
                            "Người giải thích",
                            "Lúc");
                    shown.get().forEach(finding -> sheet.row(cells(finding, area)));
                });
    }

    private static Object[] cells(Finding finding, Area area) {
        var line = OutlierPages.line(finding, area, null);
        var explained = line.explained();
        var standing = explained == null || explained.stale() ? NOTHING : explained;
        return new Object[] {
            line.unitCode(),
            line.unit(),
            line.indicator(),
            both(line.figure(), line.parts()),
            both(line.before(), line.partsBefore()),
            line.others(),
            String.join("; ", line.reasons()),
            standing.words(),
            standing.by(),
            standing.at()
        };
    }

    private static String both(String figure, String parts) {
        return parts.isEmpty() ? figure : figure + " (" + parts + ")";
    }
}
