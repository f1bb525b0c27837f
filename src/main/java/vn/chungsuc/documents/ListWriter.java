package vn.chungsuc.documents;

import static vn.chungsuc.documents.DocxParts.gap;
import static vn.chungsuc.documents.DocxParts.mm;
import static vn.chungsuc.documents.DocxParts.page;
import static vn.chungsuc.documents.DocxParts.pageNumber;
import static vn.chungsuc.documents.DocxParts.put;
import static vn.chungsuc.documents.DocxParts.styles;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import vn.chungsuc.documents.DocxParts.Style;
import vn.chungsuc.documents.OfficialPaper.Table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A list to put into a folder: a title, a line or two under it, one table; no issuing body. */
final class ListWriter {

    private static final int PORTRAIT = mm(210) - mm(30) - mm(15);
    private static final ParagraphAlignment CENTRE = ParagraphAlignment.CENTER;

    private ListWriter() {}

    static byte[] write(String title, List<String> under, Table table) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            styles(document);
            page(document.getDocument().getBody().addNewSectPr(), false);
            document.createHeader(HeaderFooterType.FIRST).createParagraph();
            pageNumber(document.createHeader(HeaderFooterType.DEFAULT).createParagraph());
            put(document.createParagraph(), title, Style.bold(14), CENTRE);
            under.forEach(line -> put(document.createParagraph(), line, Style.plain(13), CENTRE));
            gap(document, 6);
            DocxTables.write(document, table, PORTRAIT, 12);
            document.getProperties().getCoreProperties().setTitle(title);
            document.write(bytes);
            return StableZip.repack(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
