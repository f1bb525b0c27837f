package vn.chungsuc.overview;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.Mark;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Vi;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The overview as a workbook: the same rows, filters, groups and figures as the page. */
@Component
class OverviewXlsx {

    private static final int HEADER = 3;

    /** Whatever language its reader's pages are in, a workbook is Vietnamese. */
    void write(Overview overview, OverviewPages pages, OutputStream out) throws IOException {
        try {
            Language.inVietnamese(() -> written(overview, pages, out));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static OutputStream written(Overview overview, OverviewPages pages, OutputStream out) {
        try (var book = new Workbook(out, "Chung Suc", "1.0")) {
            book.setGlobalDefaultFont("Times New Roman", 12);
            units(overview, pages, book.newWorksheet("Đơn vị"));
            if (!overview.subtotals().isEmpty()) {
                groups(overview, book.newWorksheet("Theo nhóm"));
            }
            criteria(overview, book.newWorksheet("Tiêu chí"));
            return out;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void units(Overview overview, OverviewPages pages, Worksheet sheet)
            throws IOException {
        title(sheet, overview);
        var set = overview.at().set();
        var heads = new ArrayList<>(List.of("STT", "Mã", "Đơn vị"));
        heads.add(
                overview.at().grouping() == Grouping.NONE
                        ? "Loại"
                        : overview.at().grouping().label());
        set.criteria().forEach(criterion -> heads.add("TC " + criterion.number()));
        heads.addAll(
                List.of(
                        "Tiêu chí đạt",
                        "Trên",
                        "Kế thừa",
                        "Chỉ tiêu đạt",
                        "Trên",
                        "Tiêu chí văn bản ghi",
                        "Chỉ tiêu văn bản ghi",
                        "Văn bản",
                        "Xếp loại",
                        "So năm trước",
                        "Cập nhật"));
        head(sheet, heads);
        int at = HEADER + 1;
        for (var row : pages.shown()) {
            line(overview, pages, sheet, at, row);
            if (++at % 500 == 0) {
                sheet.flush();
            }
        }
        sheet.freezePane(3, HEADER + 1);
        sheet.width(2, 28);
        sheet.finish();
    }

    private static void line(
            Overview overview, OverviewPages pages, Worksheet sheet, int at, UnitRow row) {
        int column = 0;
        sheet.value(at, column++, at - HEADER);
        sheet.value(at, column++, row.code());
        sheet.value(at, column++, row.fullName());
        var group = overview.groupOf(row);
        sheet.value(
                at,
                column++,
                overview.at().grouping() == Grouping.NONE
                        ? row.kind()
                        : group == null ? "" : group);
        for (var criterion : overview.at().set().criteria()) {
            sheet.value(at, column++, word(overview.mark(row, criterion)));
        }
        number(sheet, at, column++, row.isItemised() ? row.criteriaMet() : null);
        number(sheet, at, column++, overview.at().set().criteriaTotal());
        number(sheet, at, column++, row.isItemised() ? row.criteriaCarried() : null);
        number(sheet, at, column++, row.isItemised() ? row.indicatorsMet() : null);
        number(sheet, at, column++, row.isItemised() ? row.indicatorsTotal() : null);
        number(sheet, at, column++, row.declaredCriteria());
        number(sheet, at, column++, row.declaredIndicators());
        sheet.value(at, column++, row.declaredDocument());
        sheet.value(at, column++, pages.band(row));
        number(sheet, at, column++, row.change());
        if (row.updatedAt() != null) {
            sheet.value(at, column, Vi.day(row.updatedAt()));
            sheet.style(at, column).format("dd/mm/yyyy").set();
        }
    }

    /** Empty is «no figure»; zero is zero. */
    private static void number(
            Worksheet sheet,
            int row,
            int column,
            @org.jspecify.annotations.Nullable Integer number) {
        if (number != null) {
            sheet.value(row, column, number);
        }
    }

    private static String word(Mark mark) {
        return mark.declared() ? mark.verdict().word() + " (văn bản ghi)" : mark.verdict().word();
    }

    private static void groups(Overview overview, Worksheet sheet) throws IOException {
        title(sheet, overview);
        var bands = overview.at().set().bands();
        var heads =
                new ArrayList<>(List.of(overview.at().grouping().label(), "Đơn vị", "Có số liệu"));
        bands.forEach(band -> heads.add(OverviewPages.name(band)));
        heads.addAll(List.of("Đủ tiêu chí", "Bình quân tiêu chí"));
        head(sheet, heads);
        int at = HEADER + 1;
        for (var group : overview.subtotals()) {
            int column = 0;
            sheet.value(at, column++, group.name() == null ? "Chưa xếp nhóm" : group.name());
            sheet.value(at, column++, group.totals().units());
            sheet.value(at, column++, group.totals().known());
            for (var one : group.totals().classes()) {
                sheet.value(at, column++, one.units());
            }
            sheet.value(at, column++, group.totals().ready());
            if (group.totals().mean() != null) {
                sheet.value(at, column, group.totals().mean());
                sheet.style(at, column).format("0.0").set();
            }
            at++;
        }
        sheet.width(0, 28);
        sheet.finish();
    }

    /** Whoever has no figure has not failed; what only a paper says is counted apart. */
    private static void criteria(Overview overview, Worksheet sheet) throws IOException {
        title(sheet, overview);
        head(
                sheet,
                List.of(
                        "TC",
                        "Tiêu chí",
                        "Đơn vị đạt",
                        "Đơn vị chưa đạt",
                        "Chưa có số liệu",
                        "Không áp dụng",
                        "Chỉ văn bản ghi"));
        int at = HEADER + 1;
        for (var one : overview.standings()) {
            sheet.value(at, 0, one.criterion().number());
            sheet.value(at, 1, one.criterion().name());
            sheet.value(at, 2, one.of(Standing.Part.MET));
            sheet.value(at, 3, one.notMet());
            sheet.value(at, 4, one.missing());
            sheet.value(at, 5, one.of(Standing.Part.NOT_APPLICABLE));
            sheet.value(at++, 6, one.declared());
        }
        sheet.width(1, 40);
        sheet.finish();
    }

    private static void title(Worksheet sheet, Overview overview) {
        var at = overview.at();
        sheet.value(
                0,
                0,
                "Tổng quan %s, năm %d"
                        .formatted(OverviewController.lower(at.unit().fullName()), at.year()));
        sheet.value(1, 0, at.set().name() + ", " + at.set().head().act().brief());
        sheet.style(0, 0).bold().set();
    }

    private static void head(Worksheet sheet, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(HEADER, column, heads.get(column));
            sheet.style(HEADER, column).bold().wrapText(true).set();
        }
    }
}
