package vn.chungsuc.operations;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Mode;
import vn.chungsuc.shared.StartRefused;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The one folder an installation lives in, private to its user and held by one process at a time.
 */
final class DataDirectory implements AutoCloseable {

    private final Path home;
    private @Nullable FileChannel lock;

    DataDirectory(Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    Path home() {
        return home;
    }

    Path cluster() {
        return home.resolve("pg");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    Path passwordFile() {
        return home.resolve("password");
    }

    private Path serverFile() {
        return home.resolve("server.json");
    }

    /** The kernel drops the lock with its process, however that ended. */
    DataDirectory hold() throws IOException {
        Files.createDirectories(home);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        var channel =
                FileChannel.open(
                        home.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new StartRefused(
                    "Thư mục dữ liệu %s đang được một máy chủ Chung Sức khác dùng%s. Dừng máy chủ ấy, hoặc đặt CHUNGSUC_DATA sang thư mục khác."
                            .formatted(home, server().map(at -> " (" + at + ")").orElse("")));
        }
        lock = channel;
        return this;
    }

    boolean isHeldByAnother() throws IOException {
        if (!Files.exists(home.resolve(".lock"))) {
            return false;
        }
        try (var channel = FileChannel.open(home.resolve(".lock"), StandardOpenOption.WRITE)) {
            return !locked(channel);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisVeryProcess) {
            return false;
        }
    }

    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            var secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            writePrivately(passwordFile(), HexFormat.of().formatHex(secret));
        }
        return Files.readString(passwordFile()).strip();
    }

    Optional<Mode> mode() throws IOException {
        var file = home.resolve("mode");
        return Files.exists(file)
                ? Optional.of(Mode.of(Files.readString(file).strip()))
                : Optional.empty();
    }

    /** The first start decides for good. */
    void keepTo(Mode mode) throws IOException {
        var before = mode();
        if (before.isPresent() && before.get() != mode) {
            throw new StartRefused(
                    "Thư mục dữ liệu %s thuộc chế độ «%s», máy chủ đang được mở ở chế độ «%s». Đặt CHUNGSUC_MODE=%s, hoặc CHUNGSUC_DATA sang thư mục khác."
                            .formatted(
                                    home, before.get().word(), mode.word(), before.get().word()));
        }
        if (before.isEmpty()) {
            writePrivately(home.resolve("mode"), mode.word());
        }
    }

    void announce(int port) throws IOException {
        writePrivately(
                serverFile(),
                "{\"pid\":%d,\"port\":%d}\n".formatted(ProcessHandle.current().pid(), port));
    }

    private Optional<String> server() throws IOException {
        return Files.exists(serverFile())
                ? Optional.of(Files.readString(serverFile()).replaceAll("[{}\"\n]", ""))
                : Optional.empty();
    }

    /** Whole or not at all: a kill in between leaves the file as it was. */
    private static void writePrivately(Path file, String text) throws IOException {
        var fresh =
                Files.createTempFile(
                        file.getParent(),
                        "." + file.getFileName(),
                        "",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text);
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        var held = lock;
        if (held != null) {
            Files.deleteIfExists(serverFile());
            held.close();
        }
    }
}
