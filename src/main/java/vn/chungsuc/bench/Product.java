package vn.chungsuc.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product as installed, running in a process of its own on a data directory of its own. */
final class Product implements AutoCloseable {

    static final String SIGN_IN = "/dang-nhap";

    private final Path data;
    private final Process process;
    private final int port;
    final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    final double secondsToAnswer;

    private Product(Path data, Process process, int port, long started) throws Exception {
        this.data = data;
        this.process = process;
        this.port = port;
        // who stops the benchmark stops what it started
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        waitForSignIn();
        this.secondsToAnswer = (System.nanoTime() - started) / 1e9;
    }

    /**
     * @param command starts the product; {@code --server.port} is added
     */
    static Product start(List<String> command, Path data, String mode, Path log) throws Exception {
        return start(command, data, mode, log, Map.of());
    }

    /**
     * @param environment more variables of the new process
     */
    static Product start(
            List<String> command, Path data, String mode, Path log, Map<String, String> environment)
            throws Exception {
        int port = freePort();
        var whole = new ArrayList<>(command);
        whole.add("--server.port=" + port);
        var builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().putAll(Map.of("CHUNGSUC_DATA", "" + data, "CHUNGSUC_MODE", mode));
        builder.environment().putAll(environment);
        builder.redirectOutput(Redirect.appendTo(log.toFile()));
        long started = System.nanoTime();
        return new Product(data, builder.start(), port, started);
    }

    private void waitForSignIn() throws Exception {
        for (int i = 0; i < 6000; i++) {
            if (!process.isAlive()) {
                throw new IOException("Máy chủ dừng với mã " + process.exitValue());
            }
            try {
                if (get(SIGN_IN).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // still starting
            }
            Thread.sleep(20);
        }
        throw new IOException("Máy chủ không trả lời sau 2 phút");
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<byte[]> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** A connection as the product itself has one: same cluster, same durability. */
    Connection database() throws IOException, SQLException {
        var postmaster = Files.readAllLines(data.resolve("pg/postmaster.pid"));
        var password = Files.readString(data.resolve("password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/postgres",
                "chungsuc",
                password);
    }

    /** Memory the JVM holds that no file backs, in MB. */
    double rssAnon() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + jvm() + "/status")).stream()
                        .filter(line -> line.startsWith("RssAnon"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }

    /** Moves the running JVM and its database, all their threads, to the given cores. */
    void stayOn(String cores) throws Exception {
        long postmaster =
                Long.parseLong(Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst());
        Run.stayOn(cores, jvm());
        Run.stayOn(cores, postmaster);
        for (var child : ProcessHandle.of(postmaster).orElseThrow().children().toList()) {
            Run.stayOn(cores, child.pid());
        }
    }

    /** Processor time of the JVM and its database so far, in milliseconds. */
    double cpu() throws IOException {
        long postmaster =
                Long.parseLong(Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst());
        long ticks = ticks(jvm(), false);
        ticks += ticks(postmaster, true);
        for (var child : ProcessHandle.of(postmaster).orElseThrow().children().toList()) {
            ticks += ticks(child.pid(), false);
        }
        return ticks * 10.0;
    }

    /**
     * In hundredths of a second.
     *
     * @param reaped also what children that ended had used
     */
    private static long ticks(long pid, boolean reaped) throws IOException {
        Path stat = Path.of("/proc/" + pid + "/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        var text = Files.readString(stat);
        var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return reaped ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    }

    /** The installed form starts through a script that may stand between us and the JVM. */
    private long jvm() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(process.toHandle()), process.descendants())
                .filter(h -> h.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElse(process.toHandle())
                .pid();
    }

    /** As {@code kill -9}. */
    void kill() throws Exception {
        ProcessHandle.of(jvm()).ifPresent(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    @Override
    public void close() throws Exception {
        http.close();
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
