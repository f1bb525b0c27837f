package vn.chungsuc.documents;

import static vn.chungsuc.documents.DocxParts.columns;
import static vn.chungsuc.documents.DocxParts.gap;
import static vn.chungsuc.documents.DocxParts.pt;
import static vn.chungsuc.documents.DocxParts.put;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import vn.chungsuc.documents.DocxParts.Style;
import vn.chungsuc.documents.OfficialPaper.Align;
import vn.chungsuc.documents.OfficialPaper.Table;

/** Ruled tables: the head repeats on each page, a row never breaks across two. */
final class DocxTables {

    private static final ParagraphAlignment CENTRE = ParagraphAlignment.CENTER;

    private DocxTables() {}

    static void write(XWPFDocument document, Table table, int width, double size) {
        var title = put(document.createParagraph(), table.title(), Style.bold(14), CENTRE);
        title.setSpacingBefore(pt(8));
        title.setSpacingAfter(pt(3));
        title.setKeepNext(true);
        if (table.unit() != null) {
            var unit = "Đơn vị tính: " + table.unit();
            var line = document.createParagraph();
            put(line, unit, Style.italic(12), ParagraphAlignment.RIGHT).setKeepNext(true);
        }
        var grid = document.createTable(table.rows().size() + 1, table.columns().size());
        columns(grid, true, shares(table, width));
        var rows = grid.getRows();
        headerRow(rows.getFirst(), table, size);
        for (var i = 0; i < table.rows().size(); i++) {
            row(rows.get(i + 1), table, i, size);
        }
        if (table.note() != null) {
            rows.subList(Math.max(0, rows.size() - 2), rows.size()).forEach(DocxTables::keepNext);
        }
        if (table.note() != null) {
            var note = document.createParagraph();
            put(note, table.note(), Style.italic(12), ParagraphAlignment.BOTH)
                    .setSpacingBefore(pt(3));
        }
        gap(document, 4);
    }

    private static void headerRow(XWPFTableRow row, Table table, double size) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        var cells = row.getTableCells();
        for (var i = 0; i < cells.size(); i++) {
            cells.get(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            var words = String.join("\n", PaperWords.headerLines(table.columns().get(i)));
            put(cells.get(i).getParagraphs().getFirst(), words, Style.bold(size), CENTRE);
        }
    }

    private static void row(XWPFTableRow row, Table table, int index, double size) {
        row.setCantSplitRow(true);
        var source = table.rows().get(index);
        var cells = row.getTableCells();
        for (var i = 0; i < cells.size(); i++) {
            var span = source.cells().get(i);
            var style = new Style(size, source.total(), span.gap());
            cells.get(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            put(
                    cells.get(i).getParagraphs().getFirst(),
                    span.text(),
                    style,
                    alignment(table.columns().get(i).align()));
        }
    }

    /** A legend never stands alone on a page. */
    private static void keepNext(XWPFTableRow row) {
        row.getTableCells()
                .forEach(cell -> cell.getParagraphs().forEach(line -> line.setKeepNext(true)));
    }

    private static ParagraphAlignment alignment(Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> CENTRE;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }

    private static int[] shares(Table table, int width) {
        var total = table.columns().stream().mapToInt(OfficialPaper.Column::width).sum();
        return table.columns().stream().mapToInt(c -> width * c.width() / total).toArray();
    }
}
