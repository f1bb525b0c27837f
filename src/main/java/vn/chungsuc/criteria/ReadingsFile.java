package vn.chungsuc.criteria;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.VietnameseNumber;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The CSV {@code evaluate} reads: {@code indicator,value[,numerator,denominator]}. */
final class ReadingsFile {

    private static final List<String> COLUMNS =
            List.of("indicator", "value", "numerator", "denominator");

    private ReadingsFile() {}

    /** What stops the reading, in one line. */
    static final class Unusable extends RuntimeException {
        private final String sentence;

        Unusable(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    static Map<String, Reading> read(Path file, CriteriaSet set) {
        var text = text(file);
        var semicolons = text.lines().findFirst().orElse("").contains(";");
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(semicolons ? ';' : ',')
                        .setIgnoreEmptyLines(false)
                        .get();
        var readings = new HashMap<String, Reading>();
        var lines = new HashMap<String, Long>();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            Map<String, Integer> header = null;
            for (var row : parser) {
                var line = line(text, row);
                if (header == null) {
                    header = header(row);
                } else if (!isEmpty(row)) {
                    add(row, line, header, set, readings, lines);
                }
            }
            if (header == null) {
                throw new Unusable("tệp %s rỗng.".formatted(file));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Unusable("không đọc được CSV: %s".formatted(oneLine(e)));
        }
        return readings;
    }

    private static void add(
            CSVRecord row,
            long line,
            Map<String, Integer> header,
            CriteriaSet set,
            Map<String, Reading> readings,
            Map<String, Long> lines) {
        if (row.size() > header.size()) {
            throw new Unusable(
                    "dòng %d: thừa cột (số có dấu phẩy phải đặt trong ngoặc kép).".formatted(line));
        }
        var code = at(row, header, "indicator");
        var indicator =
                set.indicator(code)
                        .orElseThrow(() ->
                                new Unusable(
                                        "dòng %d: bộ %s không có chỉ tiêu «%s»."
                                                .formatted(line, set.id(), code)));
        var first = lines.putIfAbsent(code, line);
        if (first != null) {
            throw new Unusable(
                    "dòng %d: chỉ tiêu %s đã ghi ở dòng %d.".formatted(line, code, first));
        }
        try {
            var reading =
                    ReadingText.read(
                            at(row, header, "value"),
                            at(row, header, "numerator"),
                            at(row, header, "denominator"));
            var refusal = ReadingText.refusal(indicator, reading);
            if (refusal != null) {
                throw new Unusable("dòng %d: %s".formatted(line, refusal));
            }
            readings.put(code, reading);
        } catch (VietnameseNumber.Unreadable e) {
            throw new Unusable("dòng %d: %s".formatted(line, e.getMessage()));
        }
    }

    private static Map<String, Integer> header(CSVRecord row) {
        var header = new HashMap<String, Integer>();
        for (int at = 0; at < row.size(); at++) {
            var name = row.get(at).strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(name) || header.put(name, at) != null) {
                throw new Unusable(
                        "dòng 1: cột «%s» không có hoặc lặp; cần indicator,value[,numerator,denominator]."
                                .formatted(name));
            }
        }
        if (!header.containsKey("indicator") || !header.containsKey("value")) {
            throw new Unusable("dòng 1: thiếu cột indicator hoặc value.");
        }
        return header;
    }

    private static String at(CSVRecord row, Map<String, Integer> header, String column) {
        @Nullable Integer index = header.get(column);
        return index == null || index >= row.size() ? "" : row.get(index).strip();
    }

    private static boolean isEmpty(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    /** The physical line a record starts on: a quoted cell may hold line breaks. */
    private static long line(String text, CSVRecord row) {
        return text.substring(0, (int) row.getCharacterPosition()).lines().count() + 1;
    }

    private static String text(Path file) {
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unusable("tệp %s không phải UTF-8; lưu lại với «CSV UTF-8».".formatted(file));
        } catch (NoSuchFileException e) {
            throw new Unusable("không có tệp %s.".formatted(file));
        } catch (IOException e) {
            throw new Unusable("không đọc được tệp %s: %s".formatted(file, oneLine(e)));
        }
    }

    private static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
