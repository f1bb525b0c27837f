package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Rows in the text form of COPY: tabs, one row a line, {@code \N} for null. A buffer of its own,
 * because the JDK's takes a lock for every byte.
 */
final class CopyText {

    private static final byte[] NULL = {'\\', 'N'};

    private byte[] buffer;
    private int size;

    CopyText(int capacity) {
        buffer = new byte[capacity];
    }

    CopyText number(int number) {
        return ascii(Integer.toString(number));
    }

    CopyText number(@Nullable BigDecimal number) {
        return number == null ? nothing() : ascii(number.toPlainString());
    }

    CopyText letter(char letter) {
        room(2);
        buffer[size++] = (byte) letter;
        return tab();
    }

    CopyText flag(@Nullable Boolean flag) {
        return flag == null ? nothing() : letter(flag ? 't' : 'f');
    }

    CopyText text(@Nullable String text) {
        return text == null ? nothing() : plain(escaped(text).getBytes(StandardCharsets.UTF_8));
    }

    /** What is known to hold neither a backslash nor a control character. */
    CopyText plain(byte[] known) {
        room(known.length + 1);
        System.arraycopy(known, 0, buffer, size, known.length);
        size += known.length;
        return tab();
    }

    void end() {
        buffer[size - 1] = '\n';
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

    private CopyText nothing() {
        return plain(NULL);
    }

    private CopyText ascii(String text) {
        var length = text.length();
        room(length + 1);
        for (int i = 0; i < length; i++) {
            buffer[size++] = (byte) text.charAt(i);
        }
        return tab();
    }

    private CopyText tab() {
        buffer[size++] = '\t';
        return this;
    }

    private void room(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + more));
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
