package vn.chungsuc.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of a text file as text: UTF-8 and UTF-16 with or without a mark, else Western letters. */
final class PlainText {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final double MOST_CONTROLS = 0.01;

    private PlainText() {}

    /**
     * @throws Unreadable if the bytes are no text
     */
    static String decode(byte[] bytes) {
        var text = whole(bytes);
        if (text.length() > Extraction.LONGEST) {
            throw Extraction.tooLong();
        }
        if (controls(text) > text.length() * MOST_CONTROLS) {
            throw new Unreadable("Tệp không phải văn bản: không đọc được chữ nào.");
        }
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    private static String whole(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int zeros = zeros(bytes);
        if (zeros != 0) {
            return new String(
                    bytes, zeros > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WESTERN);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Spaces and line breaks of UTF-16 have a zero beside them: 1 after, -1 before, 0 no UTF-16.
     */
    private static int zeros(byte[] bytes) {
        int little = 0;
        int big = 0;
        int pairs = Math.min(bytes.length, 4096) / 2;
        for (int i = 0; i < pairs; i++) {
            little += isSpace(bytes[2 * i]) && bytes[2 * i + 1] == 0 ? 1 : 0;
            big += bytes[2 * i] == 0 && isSpace(bytes[2 * i + 1]) ? 1 : 0;
        }
        if (Math.max(little, big) * 20 < pairs) {
            return 0;
        }
        return little > big ? 1 : -1;
    }

    private static boolean isSpace(byte one) {
        return one == ' ' || one == '\n' || one == '\r';
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c ->
                        c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0xFFFD)
                .count();
    }
}
