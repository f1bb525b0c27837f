package vn.chungsuc.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.logging.Level;

/** Writes a paper as PDF with its fonts inside, the same bytes each time. */
class PdfWriter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static {
        XRLog.listRegisteredLoggers().forEach(topic -> XRLog.setLevel(topic, Level.WARNING));
    }

    private final TemplateEngine templates;
    private final Ruler ruler;

    PdfWriter(TemplateEngine templates, Ruler ruler) {
        this.templates = templates;
        this.ruler = ruler;
    }

    /**
     * @param at stands as the file's date, so that a reprint equals the print
     */
    byte[] write(OfficialPaper paper, Instant at) {
        try (var document = new PDDocument();
                var fonts = new PdfFonts(document);
                var bytes = new ByteArrayOutputStream()) {
            var lines = PaperLines.of(paper.head(), ruler);
            append(
                    document,
                    fonts,
                    xhtml("documents/printedPaper", Map.of("paper", paper, "lines", lines)));
            for (var i = 0; i < paper.annexes().size(); i++) {
                append(
                        document,
                        fonts,
                        xhtml("documents/printedAnnex", Map.of("paper", paper, "annex", i)));
            }
            var head = paper.head();
            imprint(document, head.type() + " " + head.title(), head.issuerName(), at);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] page(String title, String template, Map<String, Object> model, Instant at) {
        try (var document = new PDDocument();
                var fonts = new PdfFonts(document);
                var bytes = new ByteArrayOutputStream()) {
            append(document, fonts, xhtml(template, model));
            imprint(document, title, "", at);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String xhtml(String template, Map<String, Object> model) {
        var page = new StringOutput();
        templates.render(template + ".jte", model, page);
        return page.toString();
    }

    /**
     * Each part is laid out by itself: its pages count from one and its first carries no number.
     */
    private static void append(PDDocument document, PdfFonts fonts, String xhtml)
            throws IOException {
        var builder = new PdfRendererBuilder().usePDDocument(document).withHtmlContent(xhtml, null);
        fonts.giveTo(builder);
        builder.useUnicodeLineBreaker(new PdfLines());
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    private static void imprint(PDDocument document, String title, String author, Instant at) {
        var date = GregorianCalendar.from(at.atZone(ZONE));
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setProducer("Chung Sức");
        information.setCreator("Chung Sức");
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("vi-VN");
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA);
        document.setDocumentId(at.toEpochMilli());
    }
}
