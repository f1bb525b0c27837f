package vn.chungsuc.operations;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL that lives in the data directory: a durable child process of this JVM, on loopback
 * only.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    public static final String USER = "chungsuc";
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String BINARIES = "pgsql-18.6";

    private final Path home;
    private final Path cluster;
    private final Map<String, String> settings;
    private final List<String> prefix;
    private final CountDownLatch closed = new CountDownLatch(1);
    private int port;
    private String password = "";
    private @Nullable FileLock lock;
    private volatile @Nullable Process process;

    public EmbeddedPostgres(Path home, Map<String, String> settings) {
        this.home = home.toAbsolutePath().normalize();
        this.cluster = this.home.resolve("pg");
        this.settings = settings;
        this.prefix = unprivileged();
    }

    public int port() {
        return port;
    }

    public String password() {
        return password;
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public EmbeddedPostgres start() throws Exception {
        Files.createDirectories(home);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        lock =
                FileChannel.open(
                                home.resolve(".lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE)
                        .tryLock();
        if (lock == null) {
            throw new IllegalStateException(
                    "Thư mục dữ liệu " + home + " đang được một máy chủ khác sử dụng.");
        }
        var bin = extracted();
        password = password(home.resolve("password"));
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            run(
                    bin.resolve("initdb").toString(),
                    "-D",
                    cluster.toString(),
                    "-U",
                    USER,
                    "--encoding=UTF8",
                    "--locale-provider=icu",
                    "--icu-locale=vi-VN",
                    "--locale=C.UTF-8",
                    "--auth=scram-sha-256",
                    "--pwfile=" + home.resolve("password"),
                    "--data-checksums");
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var ready = new CompletableFuture<Void>();
        // The death signal is bound to the forking thread, so a thread of its own lives as long as
        // the database.
        Thread.ofPlatform()
                .name("embedded-postgres")
                .daemon(true)
                .start(() -> keepRunning(bin, ready));
        ready.get(90, TimeUnit.SECONDS);
        return this;
    }

    private void keepRunning(Path bin, CompletableFuture<Void> ready) {
        try {
            var command = new ArrayList<>(prefix);
            command.addAll(List.of("setpriv", "--pdeathsig", "INT"));
            command.addAll(
                    List.of(
                            bin.resolve("postgres").toString(),
                            "-D",
                            cluster.toString(),
                            "-p",
                            "" + port));
            var all =
                    new java.util.LinkedHashMap<>(
                            Map.of(
                                    "listen_addresses", "127.0.0.1",
                                    "unix_socket_directories", "",
                                    "max_connections", "60",
                                    "shared_buffers", "128MB",
                                    "jit", "off",
                                    "fsync", "on",
                                    "synchronous_commit", "on",
                                    "log_min_messages", "warning"));
            all.putAll(settings);
            all.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
            var started =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(
                                    Redirect.appendTo(home.resolve("postgres.log").toFile()))
                            .start();
            process = started;
            for (int i = 0; i < 1800 && started.isAlive() && !isReady(started.pid()); i++) {
                Thread.sleep(50);
            }
            if (!started.isAlive()) {
                throw new IOException(
                        "PostgreSQL dừng với mã "
                                + started.exitValue()
                                + ", xem "
                                + home.resolve("postgres.log"));
            }
            ready.complete(null);
            closed.await();
        } catch (IOException | InterruptedException e) {
            ready.completeExceptionally(e);
        }
    }

    /** Line 8 of postmaster.pid reads "ready" once connections are accepted. */
    private boolean isReady(long pid) {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.size() > 7
                    && lines.get(7).strip().equals("ready")
                    && lines.getFirst().strip().equals("" + pid);
        } catch (IOException notThereYet) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        var running = process;
        if (running != null && running.isAlive()) {
            new ProcessBuilder("kill", "-INT", "" + running.pid()).start().waitFor();
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        }
        closed.countDown();
        if (lock != null) {
            lock.release();
        }
        log.info("PostgreSQL đã dừng");
    }

    /** PostgreSQL refuses to run as root: a user namespace, else the user nobody. */
    private static List<String> unprivileged() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        return List.of("unshare", "-U");
    }

    private void run(String... command) throws IOException, InterruptedException {
        var all = new ArrayList<>(prefix);
        all.addAll(List.of(command));
        var started =
                new ProcessBuilder(all)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(home.resolve("postgres.log").toFile()))
                        .start();
        if (!started.waitFor(Duration.ofMinutes(2))) {
            started.destroyForcibly();
            throw new IOException("Quá thời gian: " + command[0]);
        }
        if (started.exitValue() != 0) {
            throw new IOException(
                    command[0]
                            + " thoát với mã "
                            + started.exitValue()
                            + ", xem "
                            + home.resolve("postgres.log"));
        }
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            var secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }

    private Path extracted() throws IOException {
        var target = home.resolve(BINARIES);
        if (Files.exists(target.resolve("bin/postgres"))) {
            return target.resolve("bin");
        }
        var archive =
                "/postgres-linux-"
                        + (System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64")
                        + ".txz";
        var partial = Files.createTempDirectory(home, "pgsql");
        try (InputStream in = EmbeddedPostgres.class.getResourceAsStream(archive)) {
            if (in == null) {
                throw new IOException("Không có PostgreSQL cho máy này: " + archive);
            }
            unpack(
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in))),
                    partial);
        }
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        return target.resolve("bin");
    }

    private static void unpack(TarArchiveInputStream tar, Path into) throws IOException {
        for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
            var file = into.resolve(entry.getName()).normalize();
            if (!file.startsWith(into)) {
                throw new IOException("Tệp nén hỏng: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
                continue;
            }
            Files.createDirectories(file.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, file);
                if ((entry.getMode() & 0100) != 0) {
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }
}
