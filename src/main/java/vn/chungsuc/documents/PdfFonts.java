package vn.chungsuc.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The letters of one PDF, shared by its parts; only the glyphs used are kept in it. */
final class PdfFonts implements AutoCloseable {

    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
    private final List<TrueTypeFont> open = new ArrayList<>();

    PdfFonts(PDDocument document) throws IOException {
        for (var face : Typeface.values()) {
            var font = face.open();
            open.add(font);
            fonts.put(face, PDType0Font.load(document, font, true));
        }
    }

    void giveTo(PdfRendererBuilder builder) {
        fonts.forEach((face, font) ->
                builder.useFont(
                        new PDFontSupplier(font),
                        "Paper",
                        face.isBold() ? 700 : 400,
                        face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true));
    }

    /** After the document has been saved, which reads the glyphs. */
    @Override
    public void close() throws IOException {
        for (var font : open) {
            font.close();
        }
    }
}
