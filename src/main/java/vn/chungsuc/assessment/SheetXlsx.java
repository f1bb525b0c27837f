package vn.chungsuc.assessment;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Vi;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** A sheet as a workbook: zero is 0, no figure is empty, «không áp dụng» is the words. */
@Component
class SheetXlsx {

    private static final List<String> HEADS =
            List.of(
                    "Mã",
                    "Chỉ tiêu",
                    "Yêu cầu",
                    "Căn cứ",
                    "Đơn vị tính",
                    "Giá trị",
                    "Tử số",
                    "Mẫu số",
                    "Kết luận",
                    "Tự đánh giá",
                    "Kế thừa năm",
                    "Ghi chú",
                    "Nguồn",
                    "Người cung cấp",
                    "Tính đến ngày",
                    "Nhập lúc");
    private static final int HEADER = 4;

    void write(Sheet sheet, SheetRows rows, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Chung Suc", "1.0")) {
            book.setGlobalDefaultFont("Times New Roman", 12);
            var page = book.newWorksheet("Phiếu đánh giá");
            head(sheet, page);
            int at = HEADER + 1;
            for (var criterion : sheet.set().criteria()) {
                criterion(page, at++, criterion, rows);
                for (var indicator : criterion.indicators()) {
                    line(page, at++, sheet, indicator);
                }
            }
            page.width(1, 60);
            page.width(2, 24);
            page.freezePane(2, HEADER + 1);
            page.finish();
        }
    }

    private static void head(Sheet sheet, Worksheet page) {
        var tally = sheet.rollup().tally();
        page.value(
                0,
                0,
                "Phiếu đánh giá %s, năm %d"
                        .formatted(SheetPages.lower(sheet.unit()), sheet.year()));
        page.style(0, 0).bold().fontSize(14).set();
        page.value(1, 0, sheet.set().name() + ", " + sheet.set().head().act().name());
        page.value(
                2,
                0,
                "Đạt %d/%d tiêu chí, %d/%d chỉ tiêu; kế thừa %d tiêu chí"
                        .formatted(
                                tally.criteriaMet(),
                                tally.criteriaTotal(),
                                tally.indicatorsMet(),
                                tally.indicatorsTotal(),
                                sheet.rollup().criteriaCarried()));
        for (int i = 0; i < HEADS.size(); i++) {
            page.value(HEADER, i, HEADS.get(i));
        }
        page.range(HEADER, 0, HEADER, HEADS.size() - 1).style().bold().wrapText(true).set();
    }

    private static void criterion(Worksheet page, int at, Criterion criterion, SheetRows rows) {
        page.value(at, 0, String.valueOf(criterion.number()));
        page.value(at, 1, criterion.name());
        page.value(at, 9, rows.verdict(criterion).word());
        page.range(at, 0, at, HEADS.size() - 1).style().bold().fillColor("F2F6F0").set();
    }

    private static void line(Worksheet page, int at, Sheet sheet, Indicator indicator) {
        var cell = sheet.cell(indicator);
        var bar = indicator.judge(Reading.NOTHING, sheet.dimension(), sheet.year());
        page.value(at, 0, indicator.code());
        page.value(at, 1, indicator.name());
        page.value(
                at,
                2,
                bar.requirement() == null
                        ? "chưa có ngưỡng"
                        : bar.requirement() + (bar.confirmed() ? "" : " (cần xác nhận)"));
        page.value(at, 3, indicator.citation());
        page.value(at, 4, indicator.unit());
        number(page, at, 5, AssessmentJson.figure(indicator, cell));
        number(page, at, 6, cell.numerator());
        number(page, at, 7, cell.denominator());
        page.value(at, 8, conclusion(indicator, cell));
        page.value(at, 9, cell.verdict().word());
        if (cell.carriedFrom() != null) {
            page.value(at, 10, cell.carriedFrom());
        }
        page.value(at, 11, cell.details().note());
        page.value(at, 12, cell.details().source());
        page.value(at, 13, cell.details().suppliedBy());
        page.value(at, 14, Vi.date(cell.details().asOf()));
        page.value(at, 15, Vi.time(cell.enteredAt()));
    }

    private static @Nullable String conclusion(Indicator indicator, Cell cell) {
        return cell.achieved() != null || cell.isNotApplicable() || cell.parts() != null
                ? CellText.of(indicator, cell)
                : null;
    }

    private static void number(Worksheet page, int at, int column, @Nullable BigDecimal number) {
        if (number != null) {
            page.value(at, column, number);
        }
    }
}
