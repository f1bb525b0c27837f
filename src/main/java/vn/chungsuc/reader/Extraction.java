package vn.chungsuc.reader;

import vn.chungsuc.shared.LegacyText;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text out of a file, whatever kind of file it is: its first bytes tell, not its name. */
final class Extraction {

    static final long LARGEST = 50L << 20;

    /** Two thousand pages of four thousand characters. */
    static final int LONGEST = 8_000_000;

    static final String LOCKED = "Tệp có mật khẩu nên không đọc được. Bỏ mật khẩu rồi gửi lại.";

    private static final String NO_TEXT = "Tệp không có chữ nào.";
    private static final String OLD_WORD =
            "Tệp Word kiểu cũ (.doc). Mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi gửi.";
    private static final String PICTURE =
            "Tệp là ảnh, không có chữ để đọc. Gửi bản .docx, hoặc PDF đã nhận dạng chữ (OCR).";
    private static final String RICH_TEXT =
            "Tệp .rtf. Mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi gửi.";

    private Extraction() {}

    /**
     * @throws Unreadable with the sentence to show
     */
    static SourceText of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        return ofText(text(bytes));
    }

    /**
     * @throws Unreadable with the sentence to show
     */
    static SourceText ofText(String text) {
        if (text.isBlank()) {
            throw new Unreadable(NO_TEXT);
        }
        if (text.length() > LONGEST) {
            throw tooLong();
        }
        boolean ascii = text.chars().allMatch(sign -> sign < 0x80);
        return SourceText.of(ascii ? text : LegacyText.guess(text).repair(text));
    }

    private static String text(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return Docx.text(bytes);
        }
        if (start.indexOf("%PDF-") >= 0) {
            return PdfText.of(bytes);
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw new Unreadable(locked(bytes) ? LOCKED : OLD_WORD);
        }
        if (start.startsWith("{\\rtf")) {
            throw new Unreadable(RICH_TEXT);
        }
        if (isPicture(start)) {
            throw new Unreadable(PICTURE);
        }
        return PlainText.decode(bytes);
    }

    private static boolean isPicture(String start) {
        return start.startsWith("\u0089PNG")
                || start.startsWith("\u00ff\u00d8\u00ff")
                || start.startsWith("GIF8")
                || start.startsWith("II*\0")
                || start.startsWith("MM\0*")
                || start.startsWith("BM") && start.indexOf('\0') >= 0
                || start.startsWith("ftyp", 4)
                || start.startsWith("RIFF") && start.toLowerCase(Locale.ROOT).contains("webp");
    }

    /** A DOCX behind a password is packed into the old container. */
    private static boolean locked(byte[] bytes) {
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + name.length <= bytes.length; at += 2) {
            int same = 0;
            while (same < name.length && bytes[at + same] == name[same]) {
                same++;
            }
            if (same == name.length) {
                return true;
            }
        }
        return false;
    }

    static Unreadable tooLarge() {
        return new Unreadable("Tệp lớn quá 50 MB.");
    }

    static Unreadable tooLong() {
        return new Unreadable("Văn bản dài quá 2.000 trang.");
    }
}
