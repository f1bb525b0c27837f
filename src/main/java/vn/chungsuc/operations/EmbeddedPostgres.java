package vn.chungsuc.operations;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.FileSystemUtils;

import vn.chungsuc.shared.StartRefused;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The PostgreSQL that lives in the data directory: a durable child process of this JVM, on loopback
 * only.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    public static final String USER = "chungsuc";
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> SETTINGS =
            Map.ofEntries(
                    Map.entry("listen_addresses", "127.0.0.1"),
                    Map.entry("unix_socket_directories", ""),
                    Map.entry("max_connections", "60"),
                    Map.entry("shared_buffers", "128MB"),
                    Map.entry("work_mem", "16MB"),
                    Map.entry("maintenance_work_mem", "128MB"),
                    Map.entry("effective_cache_size", "1GB"),
                    Map.entry("random_page_cost", "1.1"),
                    Map.entry("max_wal_size", "2GB"),
                    Map.entry("wal_buffers", "16MB"),
                    Map.entry("checkpoint_timeout", "15min"),
                    Map.entry("jit", "off"),
                    Map.entry("fsync", "on"),
                    Map.entry("synchronous_commit", "on"),
                    Map.entry("log_min_messages", "warning"));

    private final DataDirectory directory;
    private final Map<String, String> settings;
    private Unprivileged identity = new Unprivileged(List.of(), false);
    private Path programs = Path.of("");
    private volatile int port;
    private String password = "";
    private volatile boolean closing;
    private volatile @Nullable Process process;

    /**
     * @param overrides of the durable settings: for throw-away databases of tests only
     */
    public EmbeddedPostgres(Path home, Map<String, String> overrides) {
        this(new DataDirectory(home), overrides);
    }

    EmbeddedPostgres(DataDirectory directory, Map<String, String> overrides) {
        this.directory = directory;
        this.settings = new LinkedHashMap<>(SETTINGS);
        this.settings.putAll(overrides);
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

    DataDirectory directory() {
        return directory;
    }

    public EmbeddedPostgres start() throws Exception {
        directory.hold();
        return startHeld();
    }

    /** For who already holds the data directory. */
    EmbeddedPostgres startHeld() throws Exception {
        identity = Unprivileged.choose();
        programs = PostgresBinaries.in(directory.home());
        password = directory.password();
        outliveTheOldOne();
        if (!Files.exists(directory.cluster())) {
            makeCluster();
        }
        identity.handOver(directory.home(), directory.cluster(), programs);
        port = freePort();
        var ready = new CompletableFuture<Void>();
        // The death signal is bound to the forking thread, so one thread of its own forks and lives
        // as long as the database.
        Thread.ofPlatform().name("embedded-postgres").daemon(true).start(() -> keepRunning(ready));
        try {
            ready.get(PATIENCE.toSeconds() + 30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new StartRefused(
                    "PostgreSQL không khởi động được: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    e);
        }
        return this;
    }

    private void keepRunning(CompletableFuture<Void> ready) {
        while (!closing && !ready.isCompletedExceptionally()) {
            try {
                var running = launchUntilReady(ready.isDone());
                ready.complete(null);
                var code = running.waitFor();
                if (!closing) {
                    log.warn("PostgreSQL dừng đột ngột (mã {}), đang khởi động lại", code);
                }
            } catch (IOException | InterruptedException | RuntimeException e) {
                if (!ready.completeExceptionally(e)) {
                    log.error("PostgreSQL chưa khởi động lại được, xem {}", directory.log(), e);
                    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                }
            }
        }
    }

    /**
     * Backends of a killed postmaster may hold on for a moment, so a refused start is tried again.
     */
    private Process launchUntilReady(boolean samePort) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var started = launch();
            process = started;
            while (started.isAlive() && !isReady(started.pid())) {
                Thread.sleep(20);
            }
            if (started.isAlive() || closing) {
                return started;
            }
            if (System.nanoTime() > deadline) {
                throw new IOException(
                        "dừng với mã %d, xem %s".formatted(started.exitValue(), directory.log()));
            }
            Thread.sleep(200);
            port = samePort ? port : freePort();
        }
    }

    private Process launch() throws IOException {
        var command = new ArrayList<>(identity.prefix());
        // A session of its own: Ctrl-C in the terminal reaches the JVM only, which stops the
        // database last.
        command.addAll(List.of("setsid", "setpriv", "--pdeathsig", "INT"));
        command.addAll(
                List.of(
                        programs.resolve("bin/postgres").toString(),
                        "-D",
                        directory.cluster().toString(),
                        "-p",
                        "" + port));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return start(command);
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(directory.log().toFile()))
                .start();
    }

    /** Line 8 of postmaster.pid reads "ready" once connections are accepted. */
    private boolean isReady(long pid) {
        var running = RunningPostgres.in(directory.cluster());
        return running.isPresent() && running.get().pid() == pid && running.get().ready();
    }

    /**
     * We hold the directory, so a postmaster still there has lost its JVM: it is asked to stop and
     * waited for.
     */
    private void outliveTheOldOne() throws InterruptedException {
        var old = RunningPostgres.in(directory.cluster()).filter(RunningPostgres::isAlive);
        if (old.isEmpty()) {
            return;
        }
        log.info("Đang chờ PostgreSQL của lần chạy trước dừng hẳn");
        var pid = "" + old.get().pid();
        Unprivileged.works(List.of("kill", "-INT", pid));
        for (var i = 0; old.get().isAlive() && i < 300; i++) {
            Thread.sleep(100);
        }
        if (old.get().isAlive()) {
            Unprivileged.works(List.of("kill", "-QUIT", pid));
            Thread.sleep(2000);
        }
    }

    /** Made beside and renamed, so that a kill in between leaves nothing half made. */
    private void makeCluster() throws IOException, InterruptedException {
        var fresh = directory.home().resolve("pg.partial");
        FileSystemUtils.deleteRecursively(fresh);
        Files.createDirectory(fresh);
        identity.handOver(directory.home(), fresh, directory.passwordFile(), programs);
        var initdb =
                start(
                        Unprivileged.with(
                                identity.prefix(),
                                programs.resolve("bin/initdb").toString(),
                                "--pgdata=" + fresh,
                                "--username=" + USER,
                                "--encoding=UTF8",
                                "--locale-provider=icu",
                                "--icu-locale=vi-VN",
                                "--locale=C.UTF-8",
                                "--auth=scram-sha-256",
                                "--pwfile=" + directory.passwordFile(),
                                // nobody can guess 192 random bits, however fast: every new
                                // connection would pay for the thousands of rounds
                                "--set=scram_iterations=1",
                                "--data-checksums"));
        if (initdb.waitFor() != 0) {
            throw new StartRefused("Không tạo được cơ sở dữ liệu, xem " + directory.log());
        }
        Files.move(fresh, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        closing = true;
        var running = process;
        if (running != null && running.isAlive()) {
            Unprivileged.works(List.of("kill", "-INT", "" + running.pid()));
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        }
        directory.close();
    }
}
