package vn.chungsuc.shared;

import gg.jte.TemplateOutput;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * A page being written, in UTF-8, on memory its thread keeps for the next one: a page is hundreds
 * of pieces and a hundred kilobytes, and clearing new memory for each cost as much as filling it.
 */
final class PageBytes implements TemplateOutput {

    private static final int START = 32 << 10;

    /** A page above this gives its memory back. */
    private static final int KEPT = 512 << 10;

    private static final ThreadLocal<PageBytes> OF_THREAD = ThreadLocal.withInitial(PageBytes::new);

    private byte[] bytes = new byte[START];
    private int length;

    private PageBytes() {}

    /** The thread's own, empty. */
    static PageBytes blank() {
        var page = OF_THREAD.get();
        page.length = 0;
        return page;
    }

    int length() {
        return length;
    }

    void writeTo(OutputStream stream) throws IOException {
        stream.write(bytes, 0, length);
        if (bytes.length > KEPT) {
            bytes = new byte[START];
        }
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        room(3 * (to - from));
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (letter < 0x80) {
                bytes[length++] = (byte) letter;
            } else if (letter < 0x800) {
                bytes[length++] = (byte) (0xC0 | letter >> 6);
                bytes[length++] = (byte) (0x80 | letter & 0x3F);
            } else if (!Character.isSurrogate(letter)) {
                bytes[length++] = (byte) (0xE0 | letter >> 12);
                bytes[length++] = (byte) (0x80 | letter >> 6 & 0x3F);
                bytes[length++] = (byte) (0x80 | letter & 0x3F);
            } else {
                i = surrogate(text, i, to);
            }
        }
    }

    /**
     * @return where its last half stands; half a letter becomes a question mark
     */
    private int surrogate(String text, int at, int to) {
        if (at + 1 < to && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
            int letter = text.codePointAt(at);
            bytes[length++] = (byte) (0xF0 | letter >> 18);
            bytes[length++] = (byte) (0x80 | letter >> 12 & 0x3F);
            bytes[length++] = (byte) (0x80 | letter >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | letter & 0x3F);
            return at + 1;
        }
        bytes[length++] = '?';
        return at;
    }

    @Override
    public void writeBinaryContent(byte[] piece) {
        room(piece.length);
        System.arraycopy(piece, 0, bytes, length, piece.length);
        length += piece.length;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
