package vn.chungsuc.intake;

import static vn.chungsuc.shared.Language.tr;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

import vn.chungsuc.shared.UploadedWorkbook;
import vn.chungsuc.shared.UploadedWorkbook.Unfit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A file somebody brings, XLSX or CSV, as grids of text; text named .xlsx is neither. */
final class GridFile {

    static final int LARGEST_MB = 10;
    static final int MOST_ROWS = 6000;
    static final int MOST_COLUMNS = 400;

    private GridFile() {}

    /**
     * @throws Unfit also for plain text that calls itself a workbook
     */
    static List<Grid> read(String name, byte[] bytes) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx") && bytes.length > 0) {
            UploadedWorkbook.notSomethingElse(bytes);
            if (isText(bytes)) {
                throw new Unfit(
                        tr(
                                "Tệp tên .xlsx nhưng không phải tệp bảng tính, chỉ là chữ. Mở bằng"
                                        + " Excel, lưu lại dạng .xlsx."));
            }
        }
        return read(bytes);
    }

    /**
     * Sheets that hold something, hidden ones left out.
     *
     * @throws Unfit with the sentence for the officer
     */
    static List<Grid> read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Unfit(tr("Chưa chọn tệp, hoặc tệp rỗng."));
        }
        if (bytes.length > LARGEST_MB << 20) {
            throw new Unfit(
                    tr(
                            "Tệp %d MB, quá %d MB. Chỉ giữ trang tính cần nạp rồi chọn lại.",
                            Math.ceilDiv(bytes.length, 1 << 20), LARGEST_MB));
        }
        UploadedWorkbook.notSomethingElse(bytes);
        var grids = isText(bytes) ? List.of(csv(text(bytes))) : workbook(bytes);
        var full = grids.stream().filter(grid -> grid.height() > 0).toList();
        if (full.isEmpty()) {
            throw new Unfit(tr("Tệp không có ô nào có chữ."));
        }
        return full;
    }

    private static List<Grid> workbook(byte[] bytes) {
        UploadedWorkbook.check(bytes);
        try {
            return WorkbookGrids.read(bytes);
        } catch (Unfit known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new Unfit(
                    tr("Tệp XLSX hỏng, không mở được. Mở bằng Excel, lưu lại rồi chọn lại."));
        }
    }

    private static boolean isText(byte[] bytes) {
        if (isWide(bytes)) {
            return true;
        }
        if (UploadedWorkbook.isZip(bytes)
                || bytes[0] == '%' && bytes.length > 3 && bytes[1] == 'P') {
            return false;
        }
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
            if (bytes[i] >= 0 && bytes[i] < 9) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWide(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                        || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
    }

    /** UTF-8, UTF-16 by its mark, else Western European, which old fonts hide behind. */
    private static String text(byte[] bytes) {
        if (isWide(bytes)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notModern) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static Grid csv(String text) {
        var format =
                CSVFormat.Builder.create()
                        .setDelimiter(delimiter(text))
                        .setQuote('"')
                        .setIgnoreEmptyLines(false)
                        .get();
        var rows = new ArrayList<List<String>>();
        try (var lines = CSVParser.parse(new StringReader(text), format)) {
            for (var line : lines) {
                if (rows.size() == MOST_ROWS) {
                    throw tooLong();
                }
                rows.add(line.stream().limit(MOST_COLUMNS).map(String::strip).toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Unfit(
                    tr("Tệp CSV sai dấu nháy, không đọc được. Mở bằng Excel, lưu lại dạng .xlsx."));
        }
        return new Grid("CSV", Grid.squared(rows), Set.of(), 0, 0, 0);
    }

    static Unfit tooLong() {
        return new Unfit(tr("Trang tính quá %d dòng. Chỉ giữ phần cần nạp.", MOST_ROWS));
    }

    /** The sign that stands most often in the first lines. */
    private static String delimiter(String text) {
        var head = text.substring(0, Math.min(text.length(), 4000));
        var best = ",";
        for (var sign : List.of(";", "\t")) {
            if (count(head, sign) > count(head, best)) {
                best = sign;
            }
        }
        return best;
    }

    private static int count(String text, String sign) {
        return text.length() - text.replace(sign, "").length();
    }
}
