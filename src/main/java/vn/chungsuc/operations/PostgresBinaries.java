package vn.chungsuc.operations;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

import vn.chungsuc.shared.StartRefused;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The PostgreSQL programs carried in the jar, unpacked once into the data directory, in a folder
 * named by their version.
 */
final class PostgresBinaries {

    private static final String FOLDER = "pgsql-18.6";

    private PostgresBinaries() {}

    static Path in(Path home) throws IOException {
        var target = home.resolve(FOLDER);
        if (!Files.exists(target.resolve("bin/postgres"))) {
            var partial = home.resolve(FOLDER + ".partial");
            FileSystemUtils.deleteRecursively(partial);
            Files.createDirectories(partial);
            unpack(archive(), partial);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target;
    }

    private static String archive() {
        return "/postgres-linux-"
                + (System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64")
                + ".txz";
    }

    private static void unpack(String archive, Path into) throws IOException {
        var packed = PostgresBinaries.class.getResourceAsStream(archive);
        if (packed == null || !System.getProperty("os.name").equals("Linux")) {
            throw new StartRefused(
                    "PostgreSQL kèm theo chỉ chạy trên Linux (x86_64, aarch64). Máy khác: đặt"
                        + " CHUNGSUC_MODE=office và CHUNGSUC_DATABASE_URL trỏ tới một PostgreSQL"
                        + " 18.");
        }
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                unpack(tar, entry, into);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
            throws IOException {
        var file = into.resolve(entry.getName()).normalize();
        if (!file.startsWith(into)) {
            throw new IOException("Tệp nén hỏng: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
