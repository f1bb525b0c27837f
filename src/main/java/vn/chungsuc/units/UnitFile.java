package vn.chungsuc.units;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import vn.chungsuc.shared.Refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** A CSV of units; its header tells which of the four shapes it has. */
record UnitFile(String name, List<? extends UnitRow> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .setIgnoreEmptyLines(true)
                    .get();

    static UnitFile national(String name) {
        try (var file = UnitFile.class.getResourceAsStream("/units/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no /units/" + name);
            }
            return read(name, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UnitFile read(String name, byte[] bytes) {
        try (var parser = FORMAT.parse(new StringReader(text(bytes)))) {
            var shape = shape(name, Set.copyOf(parser.getHeaderNames()));
            return new UnitFile(name, parser.stream().<UnitRow>map(shape).toList());
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            throw new Refused("Không đọc được tệp %s: %s.".formatted(name, e.getMessage()));
        }
    }

    private static Function<CSVRecord, UnitRow> shape(String name, Set<String> columns) {
        if (columns.containsAll(
                Set.of(
                        "old_code",
                        "old_name",
                        "old_district",
                        "old_province",
                        "new_code",
                        "new_name",
                        "new_province"))) {
            return UnitFile::change;
        }
        if (columns.containsAll(Set.of("code", "name", "kind"))) {
            return columns.contains("province_code")
                    ? UnitFile::commune
                    : columns.contains("parent_code") ? UnitFile::below : UnitFile::province;
        }
        throw new Refused(
                "Tệp %s thiếu cột. Cần code,name,kind (tỉnh), thêm province_code (xã) hoặc parent_code (thôn), hoặc bảy cột old_… new_… (sáp nhập)."
                        .formatted(name));
    }

    private static UnitRow province(CSVRecord row) {
        return new UnitRow.Province(
                line(row),
                row.get("code"),
                row.get("name"),
                row.get("kind"),
                row.isMapped("region") ? row.get("region") : "");
    }

    private static UnitRow commune(CSVRecord row) {
        return new UnitRow.Commune(
                line(row),
                row.get("code"),
                row.get("name"),
                row.get("kind"),
                row.get("province_code"));
    }

    private static UnitRow below(CSVRecord row) {
        return new UnitRow.Below(
                line(row),
                row.get("code"),
                row.get("name"),
                row.get("kind"),
                row.get("parent_code"));
    }

    private static UnitRow change(CSVRecord row) {
        return new UnitRow.Change(
                line(row),
                row.get("old_code"),
                row.get("old_name"),
                row.get("old_district"),
                row.get("old_province"),
                row.get("new_code"),
                row.get("new_name"),
                row.get("new_province"));
    }

    private static int line(CSVRecord row) {
        return (int) row.getRecordNumber() + 1;
    }

    private static String text(byte[] bytes) throws IOException {
        var gzip = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        var plain =
                gzip ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain)).toString();
            return Normalizer.normalize(
                    text.startsWith("\ufeff") ? text.substring(1) : text, Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            throw new Refused("Tệp không phải UTF-8: lưu lại dưới dạng «CSV UTF-8» rồi nhập.");
        }
    }
}
