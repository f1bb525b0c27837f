package vn.chungsuc.files;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** A ZIP of files, taken apart one by one; it is never kept itself. */
public final class Bundle {

    private static final int MOST_FILES = 1000;
    private static final long MOST_UNPACKED = 600L << 20;
    private static final long MOST_OF_ONE = 101L << 20;
    private static final Pattern LEFT_BY_SYSTEMS =
            Pattern.compile("(^|.*/)(__MACOSX/.*|\\._.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private Bundle() {}

    public static boolean is(Path at) throws IOException {
        return Look.isBundle(at);
    }

    /** Takes one file of the bundle; the path is deleted afterwards. */
    public interface Taker {
        void take(String name, Path at) throws IOException;

        void refuse(String name, Unfit why);
    }

    /**
     * @throws Unfit when the whole is not fit: too many files, swelling, behind a password, broken
     */
    public static void open(Path at, Taker taker) throws IOException {
        try (var zip = ZipFile.builder().setPath(at).setCharset(StandardCharsets.UTF_8).get()) {
            var entries = files(zip);
            if (entries.isEmpty()) {
                throw new Unfit("Tệp ZIP không có tệp nào bên trong. Nén lại rồi gửi.");
            }
            if (entries.size() > MOST_FILES) {
                throw new Unfit(
                        "Tệp ZIP có %d tệp, quá %d. Chia thành nhiều tệp ZIP.",
                        entries.size(), MOST_FILES);
            }
            long left = MOST_UNPACKED;
            for (var entry : entries) {
                left -= take(zip, entry, left, taker);
            }
        } catch (java.util.zip.ZipException broken) {
            throw new Unfit("Tệp ZIP hỏng, không mở được. Nén lại rồi gửi.");
        }
    }

    private static List<ZipArchiveEntry> files(ZipFile zip) {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> !LEFT_BY_SYSTEMS.matcher(entry.getName()).matches())
                .toList();
    }

    private static long take(ZipFile zip, ZipArchiveEntry entry, long left, Taker taker)
            throws IOException {
        var name = Normalizer.normalize(entry.getName(), Normalizer.Form.NFC);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Unfit("Tệp ZIP đặt mật khẩu. Nén lại không mật khẩu rồi gửi.");
        }
        try (var spool = Spool.open()) {
            long size;
            try (var in = zip.getInputStream(entry);
                    var out = Files.newOutputStream(spool.at())) {
                size = Unpacked.into(in, out, Math.min(left, MOST_OF_ONE));
            }
            if (Look.isBundle(spool.at())) {
                taker.refuse(name, new Unfit("ZIP nằm trong ZIP: giải nén ra rồi gửi."));
            } else {
                taker.take(name, spool.at());
            }
            return size;
        }
    }
}
