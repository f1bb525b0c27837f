package vn.chungsuc.intake;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.chungsuc.criteria.CriteriaSet;

/** A workbook of sheets around its lines: title, headings, paper, what is locked. */
final class SheetBookFrame {

    private static final double[] WIDTHS = {
        11, 24, 8, 60, 22, 14, 12, 12, 12, 15, 30, 16, 10, 18, 18, 13, 17
    };

    private SheetBookFrame() {}

    /** Ready for the lines; a hidden page beside it tells what it is when it comes back. */
    static Worksheet page(Workbook book, CriteriaSet set, int year, String holder) {
        var page = book.newWorksheet(SheetBook.SHEET);
        head(page, set, year, holder);
        paper(page);
        mark(book, set, year, holder);
        return page;
    }

    private static void head(Worksheet page, CriteriaSet set, int year, String holder) {
        page.value(0, 0, "Phiếu đánh giá năm %d: %s".formatted(year, holder));
        page.style(0, 0).bold().fontSize(14).set();
        page.value(1, 0, set.name() + ", " + set.head().act().name());
        page.value(
                2,
                0,
                "Điền các ô vàng: giá trị; hoặc tử số và mẫu số; hoặc kết luận; chỉ tiêu có nhiều"
                        + " phần điền từng phần ở dòng dưới. Lưu rồi nạp lại ở «Nhập từ bảng"
                        + " tính».");
        for (int i = 0; i < SheetBook.HEADS.size(); i++) {
            page.value(SheetBook.HEADING, i, SheetBook.HEADS.get(i));
        }
        page.range(SheetBook.HEADING, 0, SheetBook.HEADING, SheetBook.HEADS.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private static void paper(Worksheet page) {
        for (int i = 0; i < WIDTHS.length; i++) {
            page.width(i, WIDTHS[i]);
        }
        page.freezePane(4, SheetBook.HEADING + 1);
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.repeatRows(SheetBook.HEADING);
        page.hideColumn(SheetBook.VERSION);
        page.hideColumn(SheetBook.TAKEN);
    }

    private static void mark(Workbook book, CriteriaSet set, int year, String holder) {
        var mark = book.newWorksheet(SheetBook.MARK);
        mark.value(0, 0, SheetBook.FORM);
        mark.value(1, 0, set.id());
        mark.value(2, 0, String.valueOf(year));
        mark.value(3, 0, holder);
        mark.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    /**
     * @param end the row after the last line
     */
    static void protect(Worksheet page, int end) {
        page.setAutoFilter(
                SheetBook.HEADING, 0, Math.max(SheetBook.HEADING, end - 1), SheetBook.NOTE + 6);
        page.protect(
                "",
                SheetProtectionOption.SHEET,
                SheetProtectionOption.OBJECTS,
                SheetProtectionOption.SCENARIOS,
                SheetProtectionOption.DELETE_COLUMNS,
                SheetProtectionOption.DELETE_ROWS,
                SheetProtectionOption.INSERT_COLUMNS,
                SheetProtectionOption.INSERT_ROWS);
    }
}
