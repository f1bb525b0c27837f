package vn.chungsuc.files;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** S3Proxy over a folder, in a process of its own: stopped and started again at will. */
final class S3Store implements AutoCloseable {

    static final String KEY = "nguoi-dung";
    static final String SECRET = "bi-mat-cua-kho";

    private final Path folder;
    private final int port;
    private Process process;

    S3Store(Path folder, String... buckets) throws Exception {
        assumeTrue(
                System.getProperty("s3proxy.classpath") != null,
                "The build names the class path of S3Proxy: run by Maven");
        this.folder = folder;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        for (var bucket : buckets) {
            Files.createDirectories(folder.resolve("kho").resolve(bucket));
        }
        start();
    }

    Bucket bucket(String name) {
        return new Bucket(name, "http://127.0.0.1:" + port, "us-east-1", KEY, SECRET);
    }

    /** What lies in it, as files. */
    Path objects(String bucket) {
        return folder.resolve("kho").resolve(bucket);
    }

    void start() throws Exception {
        var settings = folder.resolve("s3proxy.conf");
        Files.writeString(
                settings,
                """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.identity=x
                jclouds.credential=x
                jclouds.filesystem.basedir=%s
                """
                        .formatted(port, KEY, SECRET, folder.resolve("kho")));
        var log = folder.resolve("s3proxy.log");
        process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx128m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("s3proxy.classpath"),
                                "org.gaul.s3proxy.Main",
                                "--properties",
                                settings.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        for (int i = 0; !answers(); i++) {
            if (i == 600 || !process.isAlive()) {
                throw new AssertionError("S3Proxy did not start:\n" + Files.readString(log));
            }
            Thread.sleep(50);
        }
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    void stop() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws Exception {
        stop();
    }
}
