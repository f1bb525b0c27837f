package vn.chungsuc.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an office file anew with one fixed time on every entry: equal content, equal bytes. */
final class StableZip {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    static byte[] repack(byte[] zip) throws IOException {
        var bytes = new ByteArrayOutputStream(zip.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EPOCH);
                to.putNextEntry(copy);
                from.transferTo(to);
            }
        }
        return bytes.toByteArray();
    }
}
