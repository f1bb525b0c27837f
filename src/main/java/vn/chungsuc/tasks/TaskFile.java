package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

import vn.chungsuc.shared.SpreadsheetFile;
import vn.chungsuc.shared.UploadedWorkbook;
import vn.chungsuc.shared.UploadedWorkbook.Unfit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A list of tasks as offices keep it, XLSX or CSV, brought into the order of {@link TaskColumn}.
 */
final class TaskFile {

    static final int LARGEST = 4 << 20;
    static final int MOST_ROWS = 1001;
    private static final int MOST_COLUMNS = 40;

    /** How many lines may stand above the header: a title, an empty one. */
    private static final int ABOVE = 10;

    private TaskFile() {}

    /**
     * The rows below the header, each in the order of {@link TaskColumn}; empty ones left out.
     *
     * @throws Unfit with the sentence for the officer
     */
    static List<SpreadsheetFile.Line> read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Unfit(tr("Chọn một tệp .xlsx hoặc .csv theo mẫu."));
        }
        if (bytes.length > LARGEST) {
            throw new Unfit(tr("Tệp lớn quá 4 MB, không phải danh sách việc."));
        }
        UploadedWorkbook.notSomethingElse(bytes);
        var lines =
                UploadedWorkbook.isZip(bytes)
                        ? SpreadsheetFile.rows(bytes, MOST_ROWS + ABOVE, MOST_COLUMNS)
                        : csv(bytes);
        var header = header(lines);
        var places = places(header.cells());
        return lines.stream()
                .filter(line -> line.number() > header.number())
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .map(line -> new SpreadsheetFile.Line(line.number(), cells(line, places)))
                .toList();
    }

    private static List<String> cells(SpreadsheetFile.Line line, int[] places) {
        var cells = new ArrayList<String>();
        for (var place : places) {
            cells.add(
                    place < 0
                            ? ""
                            : Normalizer.normalize(line.at(place), Normalizer.Form.NFC).strip());
        }
        return cells;
    }

    private static SpreadsheetFile.Line header(List<SpreadsheetFile.Line> lines) {
        return lines.stream()
                .limit(ABOVE)
                .filter(line -> {
                    var places = places(line.cells());
                    return places[TaskColumn.TITLE.ordinal()] >= 0
                            && places[TaskColumn.LEAD.ordinal()] >= 0
                            && places[TaskColumn.DEADLINE.ordinal()] >= 0;
                })
                .findFirst()
                .orElseThrow(() ->
                        new Unfit(
                                tr(
                                        "Không thấy dòng tên cột. Phải có ít nhất ba cột: Nội dung,"
                                                + " Chủ trì, Hạn; tải mẫu để so.")));
    }

    private static int[] places(List<String> header) {
        var places = new int[TaskColumn.values().length];
        for (var column : TaskColumn.values()) {
            places[column.ordinal()] = -1;
            for (int at = 0; at < header.size(); at++) {
                if (column.names().contains(fold(header.get(at)))) {
                    places[column.ordinal()] = at;
                    break;
                }
            }
        }
        return places;
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<SpreadsheetFile.Line> csv(byte[] bytes) {
        var text = text(bytes);
        var format =
                CSVFormat.Builder.create()
                        .setDelimiter(text.lines().findFirst().orElse("").contains(";") ? ";" : ",")
                        .setQuote('"')
                        .setIgnoreEmptyLines(false)
                        .get();
        var lines = new ArrayList<SpreadsheetFile.Line>();
        try (var rows = CSVParser.parse(new StringReader(text), format)) {
            for (var row : rows) {
                if (lines.size() > MOST_ROWS + ABOVE) {
                    throw new Unfit(tr("Tệp có hơn %d dòng; tách thành nhiều tệp.", MOST_ROWS));
                }
                lines.add(
                        new SpreadsheetFile.Line(
                                lines.size() + 1, row.stream().map(String::strip).toList()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Unfit(
                    tr("Tệp CSV sai dấu nháy, không đọc được. Mở bằng Excel, lưu lại dạng .xlsx."));
        }
        return lines;
    }

    private static String text(byte[] bytes) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notModern) {
            throw new Unfit(tr("Tệp CSV không phải UTF-8. Mở bằng Excel, lưu lại dạng .xlsx."));
        }
    }
}
