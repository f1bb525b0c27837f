package vn.chungsuc.documents;

import static vn.chungsuc.documents.DocxParts.mm;
import static vn.chungsuc.documents.DocxParts.pt;
import static vn.chungsuc.documents.DocxParts.put;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import vn.chungsuc.documents.DocxParts.Style;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes a template as DOCX, to be changed in Word; the places it may use stand in a table at its
 * end.
 */
final class TemplateDocx {

    /** By it the table of places is known again when the file comes back. */
    static final String GUIDE = "Chỗ điền";

    private static final int WIDTH = mm(210) - mm(30) - mm(15);
    private static final int FIRST_COLUMN = mm(62);

    private TemplateDocx() {}

    static byte[] write(TemplateKind kind, String text) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            styles(document);
            DocxParts.page(document.getDocument().getBody().addNewSectPr(), false);
            text.lines().map(String::strip).forEach(line -> line(document, line));
            DocxParts.gap(document, 12);
            guide(document.createTable(), kind);
            document.getProperties().getCoreProperties().setTitle(kind.written());
            document.write(bytes);
            return StableZip.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Named as Word names its own, so that its list of styles and its outline know them. */
    private static void styles(XWPFDocument document) {
        DocxParts.styles(document);
        var styles = document.getStyles();
        for (var style :
                Map.of(
                                "Title",
                                "Title",
                                "Heading1",
                                "heading 1",
                                "Heading2",
                                "heading 2",
                                "Heading3",
                                "heading 3")
                        .entrySet()) {
            var made =
                    org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory
                            .newInstance();
            made.setType(STStyleType.PARAGRAPH);
            made.setStyleId(style.getKey());
            made.addNewName().setVal(style.getValue());
            made.addNewBasedOn().setVal("Normal");
            made.addNewQFormat();
            made.addNewRPr().addNewB();
            styles.addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(made));
        }
    }

    private static void line(XWPFDocument document, String line) {
        if (line.isEmpty()) {
            return;
        }
        var paragraph = document.createParagraph();
        paragraph.setSpacingBefore(pt(6));
        var level = line.startsWith("#") ? line.indexOf(' ') : 0;
        if (level > 0) {
            paragraph.setStyle("Heading" + level);
        } else if (line.startsWith(TemplateText.TITLE)) {
            paragraph.setStyle("Title");
        }
        put(
                paragraph,
                level > 0 ? line.substring(level).strip() : line,
                Style.plain(14),
                ParagraphAlignment.LEFT);
    }

    private static void guide(XWPFTable table, TemplateKind kind) {
        row(table, true, GUIDE, "Phần mềm điền gì");
        row(table, true, "Trong câu", "Câu có chỗ điền không có gì thì cả câu được bỏ");
        kind.words().forEach((name, word) -> row(table, false, "{{" + name + "}}", word.says()));
        row(
                table,
                true,
                "Đứng một mình một đoạn",
                "Thêm «, nếu có» trong ngoặc để bỏ phần ấy, cả đề mục, khi chưa có gì");
        kind.blocks().forEach((name, place) -> row(table, false, "{{" + name + "}}", place.says()));
        table.removeRow(0);
        DocxParts.columns(table, true, FIRST_COLUMN, WIDTH - FIRST_COLUMN);
    }

    private static void row(XWPFTable table, boolean head, String... cells) {
        var row = table.createRow();
        for (var i = 0; i < cells.length; i++) {
            var cell = i < row.getTableCells().size() ? row.getCell(i) : row.addNewTableCell();
            put(
                    cell.getParagraphs().getFirst(),
                    cells[i],
                    head ? Style.bold(12) : Style.plain(12),
                    ParagraphAlignment.LEFT);
        }
    }
}
