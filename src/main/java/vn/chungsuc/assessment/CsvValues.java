package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Values as CSV: UTF-8 with or without a byte order mark, comma or (as Excel writes here)
 * semicolon, quotes doubled. Written by hand because a national file is read at the speed COPY
 * writes it.
 */
final class CsvValues implements BulkReader {

    private static final int LONGEST_FIELD = 4000;
    private static final char MARK = '\ufeff';

    private final Reader reader;
    private final Set<BulkRow.Column> allowed;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder field = new StringBuilder();
    private BulkRow.Column @Nullable [] columns;
    private char separator = ',';
    private int at;
    private int end;
    private int line = 1;
    private boolean lineEnded;

    CsvValues(Reader reader, Set<BulkRow.Column> allowed) {
        this.reader = reader;
        this.allowed = allowed;
    }

    @Override
    public @Nullable BulkRow next() throws IOException {
        if (columns == null) {
            columns = header();
        }
        while (peek() >= 0) {
            var start = line;
            var fields = new @Nullable String[BulkRow.Column.values().length];
            var count = 0;
            var filled = false;
            do {
                var text = field();
                filled |= text != null;
                if (count < columns.length) {
                    fields[columns[count].ordinal()] = text;
                }
                count++;
            } while (!lineEnded);
            if (filled) {
                return row(start, fields, count);
            }
        }
        return null;
    }

    private BulkRow row(int start, @Nullable String[] fields, int count) {
        if (columns != null && count != columns.length) {
            throw BulkFault.at(
                    start,
                    BulkRow.Column.UNIT,
                    "Dòng có %d cột, dòng đầu có %d cột.".formatted(count, columns.length));
        }
        return BulkRow.of(start, fields);
    }

    private BulkRow.Column[] header() throws IOException {
        if (peek() == MARK) {
            at++;
        }
        separator = peek() < 0 ? ',' : separatorOfFirstLine();
        var names = new ArrayList<String>();
        if (peek() >= 0) {
            do {
                var name = field();
                names.add(name == null ? "" : name.strip().toLowerCase(Locale.ROOT));
            } while (!lineEnded);
        }
        return columns(names);
    }

    private char separatorOfFirstLine() {
        for (int i = at; i < end && buffer[i] != '\n'; i++) {
            if (buffer[i] == ',') {
                return ',';
            }
            if (buffer[i] == ';') {
                return ';';
            }
        }
        return ',';
    }

    private BulkRow.Column[] columns(List<String> names) {
        var known = EnumSet.noneOf(BulkRow.Column.class);
        for (var name : names) {
            var column = column(name);
            if (column == null || !known.add(column)) {
                throw BulkFault.ending(
                        1,
                        name,
                        "Dòng đầu có cột «%s» không dùng được. Các cột: %s."
                                .formatted(name, names(allowed)));
            }
        }
        require(known, BulkRow.Column.UNIT);
        require(known, BulkRow.Column.INDICATOR);
        if (!known.contains(BulkRow.Column.ACHIEVED) && !known.contains(BulkRow.Column.NUMERATOR)) {
            require(known, BulkRow.Column.VALUE);
        }
        if (known.contains(BulkRow.Column.NUMERATOR)) {
            require(known, BulkRow.Column.DENOMINATOR);
        }
        return names.stream().map(this::column).toArray(BulkRow.Column[]::new);
    }

    private BulkRow.@Nullable Column column(String name) {
        return allowed.stream()
                .filter(column -> column.code().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static void require(Set<BulkRow.Column> known, BulkRow.Column column) {
        if (!known.contains(column)) {
            throw BulkFault.ending(
                    1, column.code(), "Dòng đầu thiếu cột «%s».".formatted(column.code()));
        }
    }

    private static String names(Set<BulkRow.Column> columns) {
        return columns.stream().map(BulkRow.Column::code).collect(Collectors.joining(", "));
    }

    /** The next field; {@link #lineEnded} says whether it was the line's last. */
    private @Nullable String field() throws IOException {
        var first = peek();
        if (first == '"') {
            return quoted();
        }
        var start = at;
        while (true) {
            if (at == end) {
                field.append(buffer, start, at - start);
                limit();
                if (!fill()) {
                    lineEnded = true;
                    return taken();
                }
                start = at;
            }
            var c = buffer[at];
            if (c == separator || c == '\n') {
                if (field.isEmpty()) {
                    var text = text(start, at);
                    past(c);
                    return text;
                }
                field.append(buffer, start, at - start);
                past(c);
                return taken();
            }
            at++;
        }
    }

    private @Nullable String quoted() throws IOException {
        at++;
        while (true) {
            var c = peek();
            if (c < 0) {
                throw BulkFault.ending(line, "", "Dấu ngoặc kép mở ra mà không đóng lại.");
            }
            at++;
            if (c == '"') {
                if (peek() != '"') {
                    return afterQuote();
                }
                at++;
            }
            line += c == '\n' ? 1 : 0;
            field.append((char) c);
            limit();
        }
    }

    private @Nullable String afterQuote() throws IOException {
        while (peek() == ' ' || peek() == '\r') {
            at++;
        }
        var c = peek();
        if (c >= 0 && c != separator && c != '\n') {
            throw BulkFault.ending(line, "", "Sau dấu ngoặc kép phải là dấu phân cách cột.");
        }
        if (c < 0) {
            lineEnded = true;
        } else {
            past((char) c);
        }
        return taken();
    }

    private void past(char c) {
        at++;
        lineEnded = c == '\n';
        line += lineEnded ? 1 : 0;
    }

    private @Nullable String text(int from, int to) {
        while (to > from && buffer[to - 1] <= ' ') {
            to--;
        }
        while (from < to && buffer[from] <= ' ') {
            from++;
        }
        return from == to ? null : new String(buffer, from, to - from);
    }

    private @Nullable String taken() {
        var text = field.toString().strip();
        field.setLength(0);
        return text.isEmpty() ? null : text;
    }

    private void limit() {
        if (field.length() > LONGEST_FIELD) {
            throw BulkFault.ending(line, "", "Một ô dài quá %d ký tự.".formatted(LONGEST_FIELD));
        }
    }

    private int peek() throws IOException {
        return at < end || fill() ? buffer[at] : -1;
    }

    private boolean fill() throws IOException {
        try {
            at = 0;
            end = Math.max(0, reader.read(buffer));
            return end > 0;
        } catch (CharacterCodingException e) {
            throw BulkFault.ending(
                    line,
                    "",
                    "Tệp không phải UTF-8 (từ quãng dòng %d). Khi lưu từ Excel, chọn «CSV UTF-8»."
                            .formatted(line));
        }
    }
}
