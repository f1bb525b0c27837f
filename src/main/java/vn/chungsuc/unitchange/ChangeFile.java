package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.SpreadsheetFile;
import vn.chungsuc.shared.UploadedWorkbook;
import vn.chungsuc.shared.UploadedWorkbook.Unfit;
import vn.chungsuc.units.AsOf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a list of changes, from CSV or XLSX, in the form of the template or as the list of 1/7/2025
 * has it.
 */
final class ChangeFile {

    static final int LARGEST = 8 << 20;
    static final int MOST_ROWS = 30_000;

    private static final Set<String> NEEDED =
            Set.of("viec", "ma cu", "ma moi", "ten moi", "ma cap tren");
    private static final Set<String> CROSSWALK =
            Set.of(
                    "old code",
                    "old name",
                    "old district",
                    "old province",
                    "new code",
                    "new name",
                    "new province");

    private ChangeFile() {}

    /**
     * @param crosswalk the file says only which old commune went into which new one; null: it is in
     *     the form of the template
     * @param day the file's own; null: it has none
     */
    record Content(List<Row> rows, @Nullable List<Crossing> crosswalk, @Nullable LocalDate day) {}

    /** Which old commune went into which new one. */
    record Crossing(
            int line,
            String oldCode,
            String oldName,
            String oldDistrict,
            String oldProvince,
            String newCode,
            String newName,
            String newProvince) {}

    /**
     * @throws Unfit with the sentence for whoever brought it
     */
    static Content read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Unfit(
                    tr("Tệp lớn quá %d MB, không phải danh sách thay đổi đơn vị.", LARGEST >> 20));
        }
        UploadedWorkbook.notSomethingElse(bytes);
        var lines =
                UploadedWorkbook.isZip(bytes)
                        ? SpreadsheetFile.rows(bytes, MOST_ROWS, 12)
                        : csv(text(bytes));
        var at = headerAt(lines);
        var columns = columns(lines.get(at));
        var body =
                lines.subList(at + 1, lines.size()).stream()
                        .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
                        .toList();
        if (body.isEmpty()) {
            throw new Unfit(tr("Tệp không có dòng thay đổi nào dưới dòng tiêu đề."));
        }
        if (columns.keySet().containsAll(CROSSWALK)) {
            return new Content(
                    List.of(), body.stream().map(line -> crossing(line, columns)).toList(), null);
        }
        return new Content(
                body.stream().map(line -> row(line, columns)).toList(), null, day(body, columns));
    }

    /** The template has a sentence or two above its columns. */
    private static int headerAt(List<SpreadsheetFile.Line> lines) {
        for (int at = 0; at < Math.min(10, lines.size()); at++) {
            var names = columns(lines.get(at)).keySet();
            if (names.contains("viec") || names.containsAll(Set.of("old code", "new code"))) {
                return at;
            }
        }
        throw new Unfit(
                tr(
                        "Không thấy dòng tiêu đề. Dòng đầu phải có các cột: %s.",
                        String.join(", ", ChangeTemplate.COLUMNS)));
    }

    private static Map<String, Integer> columns(SpreadsheetFile.Line header) {
        var columns = new HashMap<String, Integer>();
        for (int at = 0; at < header.cells().size(); at++) {
            columns.putIfAbsent(Words.fold(header.at(at)), at);
        }
        if (columns.containsKey("viec")) {
            var missing = new TreeSet<>(NEEDED);
            missing.removeAll(columns.keySet());
            if (!missing.isEmpty()) {
                throw new Unfit(
                        tr(
                                "Thiếu cột: %s.",
                                String.join(
                                        ", ",
                                        ChangeTemplate.COLUMNS.stream()
                                                .filter(name -> missing.contains(Words.fold(name)))
                                                .toList())));
            }
        }
        return columns;
    }

    private static String cell(
            SpreadsheetFile.Line line, Map<String, Integer> columns, String name) {
        var at = columns.get(name);
        return at == null ? "" : Normalizer.normalize(line.at(at).strip(), Normalizer.Form.NFC);
    }

    private static Row row(SpreadsheetFile.Line line, Map<String, Integer> columns) {
        return new Row(
                line.number(),
                cell(line, columns, "viec"),
                code(cell(line, columns, "ma cu")),
                cell(line, columns, "ten cu"),
                code(cell(line, columns, "ma moi")),
                cell(line, columns, "loai moi"),
                cell(line, columns, "ten moi"),
                code(cell(line, columns, "ma cap tren")),
                cell(line, columns, "ty le"));
    }

    /**
     * Excel takes the zeros in front of a code for decoration: provinces have two digits, communes
     * five.
     */
    private static String code(String written) {
        if (written.matches("\\d")) {
            return "0" + written;
        }
        return written.matches("\\d{3,4}") ? "0".repeat(5 - written.length()) + written : written;
    }

    private static Crossing crossing(SpreadsheetFile.Line line, Map<String, Integer> columns) {
        return new Crossing(
                line.number(),
                cell(line, columns, "old code"),
                cell(line, columns, "old name"),
                cell(line, columns, "old district"),
                cell(line, columns, "old province"),
                cell(line, columns, "new code"),
                cell(line, columns, "new name"),
                cell(line, columns, "new province"));
    }

    /** One day for a list: what takes effect on another day is another list. */
    private static @Nullable LocalDate day(
            List<SpreadsheetFile.Line> body, Map<String, Integer> columns) {
        @Nullable LocalDate day = null;
        for (var line : body) {
            var written = cell(line, columns, "tu ngay");
            if (written.isEmpty()) {
                continue;
            }
            var read = AsOf.of(written, LocalDate.EPOCH);
            if (read.error() != null) {
                throw new Unfit(tr("Dòng %d: %s", line.number(), read.error()));
            }
            if (day != null && !day.equals(read.day())) {
                throw new Unfit(
                        tr(
                                "Dòng %d: ngày %s khác các dòng trên. Mỗi danh sách một ngày; tách"
                                        + " thành hai tệp.",
                                line.number(), written));
            }
            day = read.day();
        }
        return day;
    }

    private static List<SpreadsheetFile.Line> csv(String text) {
        var first = text.lines().findFirst().orElse("");
        var separator = first.contains("\t") ? '\t' : first.contains(";") ? ';' : ',';
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setTrim(true).get();
        try (var parser = format.parse(new StringReader(text))) {
            var lines = new ArrayList<SpreadsheetFile.Line>();
            for (var row : parser) {
                if (lines.size() > MOST_ROWS) {
                    throw new Unfit(tr("Tệp có hơn %d dòng; tách thành nhiều tệp.", MOST_ROWS));
                }
                lines.add(
                        new SpreadsheetFile.Line(
                                (int) parser.getCurrentLineNumber(), row.toList()));
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new Unfit(tr("Không đọc được tệp như CSV. Lưu lại từ mẫu rồi chọn lại."));
        }
    }

    private static String text(byte[] bytes) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') < 0) {
                return text.startsWith("\ufeff") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException other) {
            // said below
        }
        throw new Unfit(
                tr(
                        "Tệp không phải UTF-8, chữ có dấu sẽ hỏng. Lưu lại dạng «CSV UTF-8», hoặc"
                                + " .xlsx, rồi chọn lại."));
    }
}
