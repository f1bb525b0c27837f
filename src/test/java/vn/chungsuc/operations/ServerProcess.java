package vn.chungsuc.operations;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The product as a process of its own, in office mode on a data directory of its own, to be killed
 * at will.
 */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private final Path data;
    private final Path log;
    private final Process process;

    private ServerProcess(Path data, Map<String, String> environment) throws IOException {
        this.data = data;
        this.log = Files.createTempFile(data.getParent(), "server", ".log");
        this.process = command(data, environment, log, "serve", "--server.port=0");
    }

    static ServerProcess start(Path data) throws Exception {
        return start(data, Map.of());
    }

    static ServerProcess start(Path data, Map<String, String> environment) throws Exception {
        var server = new ServerProcess(data, environment);
        server.await(() ->
                Files.exists(data.resolve("server.json"))
                        && Files.readString(data.resolve("server.json"))
                                .contains(":" + server.process.pid() + ","));
        return server;
    }

    /** A command line of its own; answers its exit code once it ends, its words are in the log. */
    static Process command(Path data, Path log, String... words) throws IOException {
        return command(data, Map.of(), log, words);
    }

    static Process command(Path data, Map<String, String> environment, Path log, String... words)
            throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                // a suite started in the background ignores Ctrl-C; the server must
                                // not inherit that
                                "env",
                                "--default-signal=INT",
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx384m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                // what the build prepared, as in the jar; commands go without
                                "-Dspring.aot.enabled=" + words[0].equals("serve"),
                                "-cp",
                                productOnly(System.getProperty("java.class.path")),
                                "vn.chungsuc.ChungSucApplication"));
        command.addAll(List.of(words));
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("CHUNGSUC_DATA", data.toString());
        builder.environment().put("CHUNGSUC_MODE", "office");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String productOnly(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    Connection connect() throws IOException, SQLException {
        var running = RunningPostgres.in(data.resolve("pg")).orElseThrow();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:"
                        + running.port()
                        + "/postgres?connectTimeout=2&socketTimeout=20",
                EmbeddedPostgres.USER,
                Files.readString(data.resolve("password")).strip());
    }

    URI at(String path) throws IOException {
        var port =
                Pattern.compile("\"port\":(\\d+)")
                        .matcher(Files.readString(data.resolve("server.json")));
        port.find();
        return URI.create("http://127.0.0.1:" + port.group(1) + path);
    }

    int status(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(at(path)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    long postmaster() {
        return postgres().pid();
    }

    /** Waits for one that accepts connections. */
    RunningPostgres postgres() {
        for (var attempt = 0; attempt < 600; attempt++) {
            var running =
                    RunningPostgres.in(data.resolve("pg"))
                            .filter(RunningPostgres::ready)
                            .filter(RunningPostgres::isAlive);
            if (running.isPresent()) {
                return running.get();
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("PostgreSQL did not come back");
    }

    void signal(String name) throws Exception {
        kill(name, process.pid());
    }

    static void kill(String name, long pid) throws Exception {
        new ProcessBuilder("kill", "-" + name, "" + pid).start().waitFor();
    }

    String words() throws IOException {
        return Files.readString(log);
    }

    void awaitEnd() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("still running after 30 s");
        }
    }

    interface Condition {
        boolean holds() throws IOException;
    }

    private void await(Condition condition) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("The server did not get there:\n" + words());
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void close() throws Exception {
        signal("INT");
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
