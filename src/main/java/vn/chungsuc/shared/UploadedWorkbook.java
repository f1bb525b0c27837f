package vn.chungsuc.shared;

import static vn.chungsuc.shared.Language.tr;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import java.io.IOException;
import java.util.Collections;

/**
 * Looks at a spreadsheet somebody brings before anything parses it: what it really is, and how
 * large it becomes once inflated. It goes by the central directory, as the readers do: a workbook
 * written while it is sent has no sizes in front. Every XLSX that comes from outside passes here
 * first.
 */
public final class UploadedWorkbook {

    /** A national sheet of the widest set inflates to a tenth of this. */
    private static final long LARGEST = 96L << 20;

    private static final int MOST_ENTRIES = 2000;
    private static final long SMALL = 8L << 20;
    private static final int STEEPEST = 150;

    private UploadedWorkbook() {}

    /** The message is the sentence for the officer. */
    public static class Unfit extends RuntimeException {
        public Unfit(String sentence) {
            super(sentence);
        }

        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    public static boolean isZip(byte[] bytes) {
        return starts(bytes, 'P', 'K', 3, 4);
    }

    /**
     * @throws Unfit for what is no workbook, holds macros, or would fill the memory
     */
    public static void check(byte[] bytes) {
        notSomethingElse(bytes);
        if (!isZip(bytes)) {
            throw new Unfit(
                    tr("Tệp không phải bảng tính XLSX. Mở bằng Excel, lưu lại dạng .xlsx."));
        }
        var isBook = false;
        long inflated = 0;
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            var buffer = new byte[1 << 16];
            var entries = 0;
            for (var entry : Collections.list(zip.getEntries())) {
                named(entry.getName());
                isBook |= entry.getName().equals("xl/workbook.xml");
                try (var part = zip.getInputStream(entry)) {
                    for (var n = part.read(buffer); n >= 0; n = part.read(buffer)) {
                        inflated += n;
                        measure(inflated, bytes.length, entries);
                    }
                }
                measure(inflated, bytes.length, ++entries);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unfit(
                    tr("Tệp XLSX hỏng, không mở được. Mở bằng Excel, lưu lại rồi chọn lại."));
        }
        if (!isBook) {
            throw new Unfit(tr("Tệp không mở được như bảng tính XLSX. Chọn đúng tệp bảng tính."));
        }
    }

    /**
     * @throws Unfit for what is plainly neither a workbook nor text
     */
    public static void notSomethingElse(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Unfit(tr("Tệp rỗng. Chọn lại tệp."));
        }
        if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new Unfit(
                    tr(
                            "Tệp .xls đời cũ, hoặc có mật khẩu. Mở bằng Excel, lưu lại dạng .xlsx"
                                    + " không mật khẩu."));
        }
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            throw new Unfit(tr("Tệp này thật ra là PDF. Chọn bảng tính XLSX hoặc CSV."));
        }
        if (starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x89, 'P', 'N', 'G')) {
            throw new Unfit(tr("Tệp này thật ra là ảnh. Chọn bảng tính XLSX hoặc CSV."));
        }
    }

    private static void named(String entry) {
        if (entry.equals("xl/vbaProject.bin")) {
            throw new Unfit(tr("Tệp có macro. Lưu lại dạng .xlsx (không có macro) rồi chọn lại."));
        }
        if (entry.startsWith("word/")) {
            throw new Unfit(tr("Tệp này thật ra là văn bản Word. Chọn bảng tính XLSX hoặc CSV."));
        }
    }

    private static void measure(long inflated, int packed, int entries) {
        var steep = inflated > SMALL && inflated / Math.max(1, packed) > STEEPEST;
        if (inflated > LARGEST || steep || entries > MOST_ENTRIES) {
            throw new Unfit(
                    tr(
                            "Tệp nén bất thường, giải nén ra quá lớn nên không mở. Chép phần cần"
                                    + " dùng sang tệp mới."));
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
