package vn.chungsuc.operations;

import org.springframework.util.FileSystemUtils;

import vn.chungsuc.shared.Refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;

/**
 * Puts a backup where an installation can start from it: checked file by file, and never over
 * anything.
 */
public final class Restore {

    /**
     * PostgreSQL wants these even when they are empty, and archivers like to drop empty folders.
     */
    private static final List<String> FOLDERS =
            List.of(
                    "pg_wal/archive_status",
                    "pg_wal/summaries",
                    "pg_commit_ts",
                    "pg_dynshmem",
                    "pg_notify",
                    "pg_replslot",
                    "pg_serial",
                    "pg_snapshots",
                    "pg_stat",
                    "pg_stat_tmp",
                    "pg_subtrans",
                    "pg_tblspc",
                    "pg_twophase",
                    "pg_logical/mappings",
                    "pg_logical/snapshots");

    private Restore() {}

    /**
     * Answers what was restored, in one sentence. The database itself recovers at its next start.
     */
    public static String from(Path folder) throws IOException {
        if (!System.getenv().getOrDefault("CHUNGSUC_DATABASE_URL", "").isEmpty()) {
            throw new Refused(
                    "Cơ sở dữ liệu nằm ngoài (CHUNGSUC_DATABASE_URL): phục hồi bằng pg_restore từ"
                            + " bản pg_dump của PostgreSQL ấy.");
        }
        var home =
                Path.of(System.getenv().getOrDefault("CHUNGSUC_DATA", "./data"))
                        .toAbsolutePath()
                        .normalize();
        return restore(folder.toAbsolutePath().normalize(), home);
    }

    static String restore(Path source, Path home) throws IOException {
        var sums = source.resolve(Backup.SUMS);
        if (!Files.isReadable(sums)) {
            throw new Refused(
                    "%s không phải một bản sao lưu: không có %s.".formatted(source, Backup.SUMS));
        }
        if (!FolderCopy.isEmpty(home)) {
            throw new Refused(
                    "Thư mục dữ liệu %s đã có tệp; chỉ phục hồi vào thư mục trống. Dời nó đi, hoặc đặt CHUNGSUC_DATA."
                            .formatted(home));
        }
        var partial = home.resolveSibling(home.getFileName() + ".partial");
        FileSystemUtils.deleteRecursively(partial);
        var files = Files.readAllLines(sums);
        for (var line : files) {
            copy(source, partial, line.substring(66), line.substring(0, 64));
        }
        for (var empty : FOLDERS) {
            Files.createDirectories(partial.resolve("pg").resolve(empty));
        }
        makePrivate(partial);
        Files.deleteIfExists(home);
        Files.move(partial, home);
        return String.format(
                Locale.of("vi"),
                "Đã chép lại và đối chiếu SHA-256 %,d tệp vào %s",
                files.size(),
                home);
    }

    private static void copy(Path source, Path partial, String name, String expected)
            throws IOException {
        var from = source.resolve(name).normalize();
        var to = partial.resolve(name).normalize();
        if (!from.startsWith(source) || !Files.isReadable(from)) {
            throw new Refused("Bản sao lưu thiếu tệp %s, chưa phục hồi gì.".formatted(name));
        }
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
        if (!FolderCopy.sha256(to).equals(expected)) {
            throw new Refused(
                    "Tệp %s của bản sao lưu đã hỏng (SHA-256 không khớp), chưa phục hồi gì."
                            .formatted(name));
        }
    }

    private static void makePrivate(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.toList()) {
                Files.setPosixFilePermissions(
                        path,
                        PosixFilePermissions.fromString(
                                Files.isDirectory(path) ? "rwx------" : "rw-------"));
            }
        }
    }
}
