package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Set;

/** Values as one JSON object a line. Numbers are JSON numbers; words only where a word is meant. */
final class NdjsonValues implements BulkReader {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final int LONGEST_LINE = 64_000;

    private final BufferedReader reader;
    private final Set<BulkRow.Column> allowed;
    private int line;

    NdjsonValues(Reader reader, Set<BulkRow.Column> allowed) {
        this.reader = new BufferedReader(reader, 1 << 16);
        this.allowed = allowed;
    }

    @Override
    public @Nullable BulkRow next() throws IOException {
        while (true) {
            var text = line();
            if (text == null) {
                return null;
            }
            if (!text.isBlank()) {
                return row(text);
            }
        }
    }

    private @Nullable String line() throws IOException {
        var text = new StringBuilder();
        try {
            int c;
            while ((c = reader.read()) >= 0 && c != '\n') {
                text.append((char) c);
                if (text.length() > LONGEST_LINE) {
                    throw BulkFault.ending(
                            line + 1, "", "Một dòng dài quá %d ký tự.".formatted(LONGEST_LINE));
                }
            }
            line++;
            return c < 0 && text.isEmpty() ? null : text.toString();
        } catch (CharacterCodingException e) {
            throw BulkFault.ending(
                    line + 1, "", "Tệp không phải UTF-8 (từ quãng dòng %d).".formatted(line + 1));
        }
    }

    private BulkRow row(String text) {
        var fields = new @Nullable String[BulkRow.Column.values().length];
        for (var property : object(text).properties()) {
            var column = column(property.getKey());
            fields[column.ordinal()] = field(column, property.getValue());
        }
        for (var needed : Set.of(BulkRow.Column.UNIT, BulkRow.Column.INDICATOR)) {
            if (fields[needed.ordinal()] == null) {
                throw BulkFault.at(line, needed, "Thiếu «%s».".formatted(needed.code()));
            }
        }
        return BulkRow.of(line, fields);
    }

    private JsonNode object(String text) {
        try {
            var node = JSON.readTree(text);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            // told below, as for any line that is not one object
        }
        throw BulkFault.at(line, BulkRow.Column.UNIT, "Dòng không phải một đối tượng JSON.");
    }

    private BulkRow.Column column(String name) {
        return allowed.stream()
                .filter(column -> column.code().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        BulkFault.ending(line, name, "Không có trường «%s».".formatted(name)));
    }

    private @Nullable String field(BulkRow.Column column, JsonNode value) {
        return switch (column) {
            case VALUE, NUMERATOR, DENOMINATOR -> number(column, value);
            case ACHIEVED ->
                    value.isBoolean()
                            ? (value.booleanValue() ? "đạt" : "không đạt")
                            : word(column, value);
            default -> word(column, value);
        };
    }

    private @Nullable String number(BulkRow.Column column, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            throw BulkFault.at(line, column, "«%s» phải là số JSON.".formatted(column.code()));
        }
        var number = value.decimalValue();
        if (Math.abs((long) number.scale()) > 40 || number.precision() > 40) {
            throw BulkFault.at(line, column, "Số quá dài.");
        }
        // with a comma, so that no reader takes it for thousands
        return number.toPlainString().replace('.', ',');
    }

    private @Nullable String word(BulkRow.Column column, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isContainer() || value.isBoolean()) {
            throw BulkFault.at(line, column, "«%s» phải là chữ hoặc số.".formatted(column.code()));
        }
        var text = value.asString().strip();
        return text.isEmpty() ? null : text;
    }
}
