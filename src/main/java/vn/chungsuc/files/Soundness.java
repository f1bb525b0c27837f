package vn.chungsuc.files;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.imageio.ImageIO;

/** Whether others can open a file without a password, and without running what is hidden in it. */
final class Soundness {

    private static final String MACRO =
            "Tệp có macro (mã chạy được) nên không nhận. Lưu lại dạng .docx, .xlsx không macro hoặc"
                    + " PDF rồi gửi.";
    private static final String BROKEN = "Tệp hỏng, không mở được. Chép lại từ máy gốc rồi gửi.";

    private static final long MOST_UNPACKED = 400L << 20;
    private static final int MOST_ENTRIES = 20_000;
    private static final int TYPES_READ = 1 << 20;
    private static final Pattern MACRO_TYPES =
            Pattern.compile("vbaProject|macroEnabled|macrosheet", Pattern.CASE_INSENSITIVE);
    private static final int WORD_FLAGS = 10;
    private static final int WORD_ENCRYPTED = 0x0100;
    private static final int XLS_FILE_PASS = 0x2f;
    private static final int XLS_RECORDS_LOOKED_AT = 40;

    private Soundness() {}

    /**
     * @throws Unfit with the sentence for the officer
     */
    static void check(FileType type, Path at) throws IOException {
        switch (type) {
            case PDF -> pdf(at);
            case DOCX, XLSX -> office(at);
            case DOC, XLS -> compound(type, at);
            case PNG, JPEG -> picture(at);
            case HEIC -> {}
        }
    }

    /** Its head alone: a page of a browser that was saved as .jpg has none. */
    private static void picture(Path at) throws IOException {
        try (var in = ImageIO.createImageInputStream(at.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unfit(BROKEN);
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                reader.getWidth(0);
            } catch (IOException | RuntimeException unreadable) {
                throw new Unfit(BROKEN);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void pdf(Path at) {
        var scratch = IOUtils.createTempFileOnlyStreamCache();
        try (var document = Loader.loadPDF(at.toFile(), "", null, null, scratch)) {
            if (document.getNumberOfPages() == 0) {
                throw new Unfit(BROKEN);
            }
        } catch (InvalidPasswordException locked) {
            throw new Unfit(Look.ENCRYPTED);
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof Unfit unfit ? unfit : new Unfit(BROKEN);
        }
    }

    private static void office(Path at) throws IOException {
        try (var zip = new ZipFile(at.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw Unpacked.swells();
            }
            long unpacked = 0;
            for (var entry : zip.stream().toList()) {
                if (isMacro(zip, entry)) {
                    throw new Unfit(MACRO);
                }
                unpacked += size(zip, entry, MOST_UNPACKED - unpacked);
            }
        } catch (IllegalArgumentException | java.util.zip.ZipException unreadable) {
            throw new Unfit(BROKEN);
        }
    }

    /** By its usual name, or, whatever it is called, by the type the document gives it. */
    private static boolean isMacro(ZipFile zip, ZipEntry entry) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (!name.equals("[content_types].xml")) {
            return name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/");
        }
        try (var in = zip.getInputStream(entry)) {
            var types = new String(in.readNBytes(TYPES_READ), StandardCharsets.UTF_8);
            return MACRO_TYPES.matcher(types).find();
        }
    }

    /** Counted by unpacking: what the entry says of itself may be a lie. */
    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return Unpacked.into(in, OutputStream.nullOutputStream(), most);
        }
    }

    private static void compound(FileType type, Path at) {
        try (var file = new POIFSFileSystem(at.toFile(), true)) {
            var root = file.getRoot();
            if (root.hasEntryCaseInsensitive("Macros")
                    || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw new Unfit(MACRO);
            }
            if (type == FileType.DOC ? isLockedText(root) : isLockedSpreadsheet(root)) {
                throw new Unfit(Look.ENCRYPTED);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new Unfit(BROKEN);
        }
    }

    private static boolean isLockedText(DirectoryNode root) throws IOException {
        try (var in = root.createDocumentInputStream("WordDocument")) {
            var start = in.readNBytes(WORD_FLAGS + 2);
            return start.length == WORD_FLAGS + 2
                    && (LittleEndian.getUShort(start, WORD_FLAGS) & WORD_ENCRYPTED) != 0;
        }
    }

    /** A workbook behind a password says so in one of its first records. */
    private static boolean isLockedSpreadsheet(DirectoryNode root) throws IOException {
        var name = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
        try (var in = root.createDocumentInputStream(name)) {
            for (var i = 0; i < XLS_RECORDS_LOOKED_AT; i++) {
                var head = in.readNBytes(4);
                if (head.length < 4) {
                    return false;
                }
                if (LittleEndian.getUShort(head, 0) == XLS_FILE_PASS) {
                    return true;
                }
                in.skipNBytes(LittleEndian.getUShort(head, 2));
            }
            return false;
        }
    }
}
