package vn.chungsuc.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One run: where the product is, how long to measure, and the rows so far. */
final class Run {

    static final int CLIENTS = 8;

    /** The product with the database on one core, the load on the other. */
    static final int PRODUCT_CORE = 0;

    static final int LOAD_CORE = 1;
    static final String ALL_CORES = PRODUCT_CORE + "," + LOAD_CORE;

    final Path folder;
    final boolean quick;
    final List<Row> rows = new ArrayList<>();
    final List<String> skipped = new ArrayList<>();
    private final Path jar;
    private final List<String> installed;
    private final PrintStream progress;

    Run(Path folder, Path jar, List<String> installed, boolean quick, PrintStream progress) {
        this.folder = folder;
        this.jar = jar.toAbsolutePath();
        this.installed = installed;
        this.quick = quick;
        this.progress = progress;
    }

    interface Part {
        void measure() throws Exception;
    }

    /** A part that cannot be measured is told, and the others go on. */
    void part(String name, Part part) {
        progress.println("… " + name);
        try {
            part.measure();
        } catch (Exception failed) {
            skipped.add(name + ": " + failed);
            progress.println("  không đo được: " + failed);
        }
    }

    void add(Row row) {
        rows.add(row);
        progress.println("  " + row.line());
    }

    Path data(String name) {
        return folder.resolve(name);
    }

    Path log(String name) {
        return folder.resolve(name + ".log");
    }

    /** Before the product is pinned: a compiler that shares one core is not what is measured. */
    Duration warmUp() {
        return Duration.ofSeconds(quick ? 10 : 45);
    }

    /** What eight clients ask for must have been answered so often before it counts as warm. */
    long warmAnswers(int clients) {
        return quick || clients < CLIENTS ? 0 : 100_000;
    }

    Duration time() {
        return Duration.ofSeconds(quick ? 3 : 12);
    }

    List<String> plainJar() {
        return List.of(java(), "-Xmx512m", "-XX:+UseSerialGC", "-jar", jar.toString(), "serve");
    }

    boolean hasInstalled() {
        return !installed.isEmpty();
    }

    /** The form made by {@code bin/package}, else the plain jar. */
    List<String> product() {
        return hasInstalled() ? installed : plainJar();
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    /** Moves a process, all its threads, to the given cores. */
    static void stayOn(String cores, long pid) throws Exception {
        new ProcessBuilder("taskset", "-acp", cores, "" + pid)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
