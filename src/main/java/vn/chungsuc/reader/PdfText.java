package vn.chungsuc.reader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The words of a PDF, line by line as one reads, columns of one line parted by wide spaces. */
final class PdfText extends PDFTextStripper {

    private static final int MOST_PAGES = 2_000;

    /** Letters to a page below which the pages are pictures. */
    private static final int FEWEST_LETTERS = 15;

    /** Points; a space between two columns is wider than any between two words of one line. */
    private static final float COLUMN = 18;

    private static final String COLUMN_SPACE = "    ";
    private static final String PICTURES =
            "Tệp PDF chỉ có ảnh chụp, không có chữ để đọc. Gửi bản .docx, hoặc PDF đã nhận dạng chữ"
                    + " (OCR).";
    private static final String BROKEN =
            "Tệp PDF hỏng, không mở được. Chép lại từ máy gốc rồi gửi.";

    private final PdfPages pages = new PdfPages();
    private final StringBuilder line = new StringBuilder();
    private float lineEnd;
    private float lineY;
    private int length;

    private PdfText() {
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
    }

    /**
     * @throws Unreadable with the sentence to show
     */
    static String of(byte[] bytes) {
        var scratch = IOUtils.createTempFileOnlyStreamCache();
        try (var document = Loader.loadPDF(bytes, "", null, null, scratch)) {
            return text(document);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Extraction.LOCKED);
        } catch (IOException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | IllegalStateException
                | NegativeArraySizeException e) {
            throw new Unreadable(BROKEN);
        }
    }

    private static String text(PDDocument document) throws IOException {
        if (document.getNumberOfPages() == 0) {
            throw new Unreadable(BROKEN);
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw Extraction.tooLong();
        }
        var stripper = new PdfText();
        stripper.writeText(document, Writer.nullWriter());
        var text = stripper.pages.text();
        long letters = text.chars().filter(Character::isLetter).limit(100_000).count();
        if (letters < Math.min(100_000, FEWEST_LETTERS * (long) document.getNumberOfPages())) {
            throw new Unreadable(PICTURES);
        }
        return text;
    }

    @Override
    protected void writePageStart() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("interrupted");
        }
        pages.begin();
    }

    @Override
    protected void writePageEnd() {
        endLine();
        pages.end();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            line.append(text);
            return;
        }
        var first = positions.getFirst();
        var last = positions.getLast();
        if (!line.isEmpty()) {
            line.append(first.getXDirAdj() - lineEnd > COLUMN ? COLUMN_SPACE : " ");
        }
        line.append(text);
        lineEnd = last.getXDirAdj() + last.getWidthDirAdj();
        lineY = first.getYDirAdj();
        length += text.length();
        if (length > Extraction.LONGEST) {
            throw Extraction.tooLong();
        }
    }

    @Override
    protected void writeWordSeparator() {}

    @Override
    protected void writeParagraphStart() {}

    @Override
    protected void writeParagraphEnd() {}

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            pages.add(line.toString(), lineY);
            line.setLength(0);
        }
    }
}
