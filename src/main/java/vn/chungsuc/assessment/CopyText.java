package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Rows in the text form of COPY: tabs, one row a line, {@code \N} for null. */
final class CopyText extends ByteArrayOutputStream {

    private static final byte[] NULL = {'\\', 'N'};

    CopyText(int size) {
        super(size);
    }

    CopyText number(int number) {
        return ascii(Integer.toString(number));
    }

    CopyText number(@Nullable BigDecimal number) {
        return number == null ? nothing() : ascii(number.toPlainString());
    }

    CopyText letter(char letter) {
        write(letter);
        return tab();
    }

    CopyText flag(@Nullable Boolean flag) {
        return flag == null ? nothing() : letter(flag ? 't' : 'f');
    }

    CopyText text(@Nullable String text) {
        return text == null ? nothing() : bytes(escaped(text).getBytes(StandardCharsets.UTF_8));
    }

    /** What is known to hold neither a backslash nor a control character. */
    CopyText plain(byte[] known) {
        return bytes(known);
    }

    void end() {
        buf[count - 1] = '\n';
    }

    byte[] bytes() {
        return buf;
    }

    private CopyText nothing() {
        return bytes(NULL);
    }

    private CopyText ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            write(text.charAt(i));
        }
        return tab();
    }

    private CopyText bytes(byte[] bytes) {
        write(bytes, 0, bytes.length);
        return tab();
    }

    private CopyText tab() {
        write('\t');
        return this;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
