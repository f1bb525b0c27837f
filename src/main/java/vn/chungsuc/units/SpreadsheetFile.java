package vn.chungsuc.units;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;

/** Reads the first sheet of an XLSX somebody brought, within limits. */
public final class SpreadsheetFile {

    private static final int MOST_PARTS = 300;
    private static final long MOST_BYTES = 64L << 20;

    private SpreadsheetFile() {}

    /** It is no workbook we read; the message is the sentence to show. */
    public static class Unreadable extends Exception {

        public Unreadable(String sentence) {
            super(sentence);
        }

        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * @param number as a person sees it, from 1
     */
    public record Line(int number, List<String> cells) {

        public String at(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * @throws Unreadable for what is no XLSX, one with macros, one that unpacks to far more than it
     *     is, and one with more than so many rows
     */
    public static List<Line> rows(byte[] bytes, int mostRows, int mostColumns) throws Unreadable {
        try {
            weigh(bytes);
            return read(bytes, mostRows, mostColumns);
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable("Không mở được tệp này; lưu lại thành .xlsx rồi chọn lại.");
        }
    }

    /** Unpacked once without being kept, so that a zip bomb never meets the reader. */
    private static void weigh(byte[] bytes) throws IOException, Unreadable {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw new Unreadable(
                    "Tệp này không phải Excel .xlsx; lưu lại thành .xlsx rồi chọn lại.");
        }
        var buffer = new byte[1 << 16];
        long all = 0;
        int parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    throw new Unreadable(
                            "Tệp có macro; lưu thành .xlsx không có macro rồi chọn lại.");
                }
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    all += read;
                    if (all > MOST_BYTES) {
                        throw tooLarge();
                    }
                }
                if (++parts > MOST_PARTS) {
                    throw tooLarge();
                }
            }
        }
    }

    private static Unreadable tooLarge() {
        return new Unreadable(
                "Tệp giải nén ra quá lớn, không phải một danh sách; chép các dòng cần dùng sang tệp"
                        + " mới.");
    }

    private static List<Line> read(byte[] bytes, int mostRows, int mostColumns)
            throws IOException, Unreadable {
        var lines = new ArrayList<Line>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = book.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                if (row.getRowNum() > mostRows) {
                    throw new Unreadable(
                            "Tệp có hơn %d dòng; tách thành nhiều tệp.".formatted(mostRows));
                }
                var cells = new ArrayList<String>();
                for (int at = 0; at < Math.min(row.getCellCount(), mostColumns); at++) {
                    cells.add(row.getOptionalCell(at).map(SpreadsheetFile::text).orElse(""));
                }
                lines.add(new Line(row.getRowNum(), cells));
            }
        }
        return lines;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        var text = cell.getText();
        return text == null ? "" : text.strip();
    }
}
