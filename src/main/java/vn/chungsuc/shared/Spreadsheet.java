package vn.chungsuc.shared;

import jakarta.servlet.http.HttpServletResponse;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Writes lists as XLSX while they are sent. Text stays text: a cell beginning with «=» is never a
 * formula.
 */
public class Spreadsheet {

    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final Workbook book;

    private Spreadsheet(Workbook book) {
        this.book = book;
    }

    /** Whatever language its reader's pages are in, a workbook is Vietnamese. */
    public static void answer(
            HttpServletResponse response, String file, Consumer<Spreadsheet> content)
            throws IOException {
        response.setContentType(TYPE);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''" + URLEncoder.encode(file, StandardCharsets.UTF_8));
        try (var book = new Workbook(response.getOutputStream(), "Chung Sức", "1.0")) {
            var sheets = new Spreadsheet(book);
            Language.inVietnamese(() -> {
                content.accept(sheets);
                return sheets;
            });
        }
    }

    public Sheet sheet(String name, double... widths) {
        var sheet = book.newWorksheet(name);
        for (var i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
        return new Sheet(sheet);
    }

    /** Rows one after another, from the top. */
    public static class Sheet {

        private final Worksheet sheet;
        private int next;

        private Sheet(Worksheet sheet) {
            this.sheet = sheet;
        }

        public void title(String text) {
            sheet.value(next, 0, text);
            sheet.style(next, 0).bold().fontSize(14).set();
            next += 2;
        }

        public void note(String text) {
            sheet.value(next++, 0, text);
        }

        public void header(@Nullable Object... cells) {
            var at = next;
            row(cells);
            sheet.range(at, 0, at, cells.length - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .borderStyle("thin")
                    .set();
            sheet.freezePane(0, next);
        }

        /** Numbers stay numbers; null leaves the cell empty. */
        public void row(@Nullable Object... cells) {
            for (var i = 0; i < cells.length; i++) {
                switch (cells[i]) {
                    case null -> {}
                    case BigDecimal number -> sheet.value(next, i, number);
                    case Number number -> sheet.value(next, i, number);
                    case Boolean yes -> sheet.value(next, i, yes);
                    default -> sheet.value(next, i, cells[i].toString());
                }
            }
            next++;
        }
    }
}
