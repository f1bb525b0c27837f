package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.ByteConverter;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * Rows in the binary form of COPY, which the database takes as they are instead of reading numbers
 * and times out of text. A buffer of its own, because the JDK's takes a lock for every byte.
 */
final class CopyRows {

    private static final byte[] HEADER =
            "PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private byte[] buffer;
    private int size;

    CopyRows(int capacity) {
        buffer = new byte[capacity];
    }

    /** Before the first row. */
    void begin() {
        plain(HEADER);
    }

    /** After the last row. */
    void end() {
        two(-1);
    }

    /**
     * @param columns how many follow, in the order of the command
     */
    CopyRows row(int columns) {
        two(columns);
        return this;
    }

    CopyRows integer(@Nullable Integer number) {
        if (number == null) {
            return nothing();
        }
        four(Integer.BYTES);
        four(number);
        return this;
    }

    CopyRows smallint(int number) {
        four(Short.BYTES);
        two(number);
        return this;
    }

    CopyRows numeric(@Nullable BigDecimal number) {
        return number == null ? nothing() : field(ByteConverter.numeric(number));
    }

    /** Of the type "char". */
    CopyRows letter(char letter) {
        four(1);
        room(1);
        buffer[size++] = (byte) letter;
        return this;
    }

    CopyRows flag(@Nullable Boolean flag) {
        return flag == null ? nothing() : letter(flag ? '\1' : '\0');
    }

    CopyRows text(@Nullable String text) {
        return text == null ? nothing() : field(text.getBytes(StandardCharsets.UTF_8));
    }

    CopyRows time(Instant time) {
        four(Long.BYTES);
        room(Long.BYTES);
        ByteConverter.int8(buffer, size, ChronoUnit.MICROS.between(EPOCH, time));
        size += Long.BYTES;
        return this;
    }

    /** The first {@link #size} of these. */
    byte[] bytes() {
        return buffer;
    }

    int size() {
        return size;
    }

    void reset() {
        size = 0;
    }

    private CopyRows nothing() {
        four(-1);
        return this;
    }

    private CopyRows field(byte[] bytes) {
        four(bytes.length);
        plain(bytes);
        return this;
    }

    private void plain(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    private void two(int number) {
        room(Short.BYTES);
        ByteConverter.int2(buffer, size, number);
        size += Short.BYTES;
    }

    private void four(int number) {
        room(Integer.BYTES);
        ByteConverter.int4(buffer, size, number);
        size += Integer.BYTES;
    }

    private void room(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + more));
        }
    }
}
