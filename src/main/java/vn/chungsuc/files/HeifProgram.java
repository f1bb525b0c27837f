package vn.chungsuc.files;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import vn.chungsuc.files.Preview.Outcome;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * libheif's own program, run as a process with little memory and little time: what a hostile photo
 * does to a decoder written in C++ ends there. Without it photos are kept and handed out, not
 * shown.
 */
@Component
class HeifProgram {

    /** Folders to look in instead of PATH. */
    static final String FOLDERS = "chungsuc.programs";

    private static final List<String> NAMES = List.of("heif-dec", "heif-convert");
    private static final Set<String> KNOWS =
            Set.of("PATH", "LD_LIBRARY_PATH", "LIBHEIF_PLUGIN_PATH");

    /** Memory in KB, seconds of work, and blocks of 512 bytes written. */
    private static final String BOUNDED =
            "ulimit -v 1000000 && ulimit -t 20 && ulimit -f 262144 && exec \"$0\" \"$@\"";

    private static final int MOST_SECONDS = 40;
    private static final int LOG_READ = 4000;

    private final Environment environment;

    HeifProgram(Environment environment) {
        this.environment = environment;
    }

    boolean isAbsent() {
        return find().isEmpty();
    }

    private Optional<Path> find() {
        var folders =
                environment.getProperty(
                        FOLDERS, Objects.requireNonNullElse(System.getenv("PATH"), ""));
        return NAMES.stream()
                .flatMap(name ->
                        Arrays.stream(folders.split(File.pathSeparator))
                                .filter(folder -> !folder.isEmpty())
                                .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Preview jpeg(Path photo) throws IOException {
        var program = find();
        if (program.isEmpty()) {
            return Preview.none(Outcome.NO_PROGRAM);
        }
        if (Pixels.declared(photo) > Pixels.MOST) {
            return Preview.none(Outcome.TOO_LARGE);
        }
        var folder = Files.createTempDirectory("chungsuc-anh-");
        try {
            return jpeg(program.get(), photo, folder);
        } finally {
            for (var left : written(folder)) {
                Files.deleteIfExists(left);
            }
            Files.deleteIfExists(folder);
        }
    }

    private static Preview jpeg(Path program, Path photo, Path folder) throws IOException {
        var log = folder.resolve("log");
        if (!run(program, photo, folder.resolve("anh.jpg"), log)) {
            return Preview.none(lacksDecoder(log) ? Outcome.NO_PROGRAM : Outcome.UNREADABLE);
        }
        // a burst of photos comes out as anh-1.jpg, anh-2.jpg
        var first = written(folder).stream().filter(one -> !one.equals(log)).findFirst();
        return first.isPresent() ? Pixels.small(first.get()) : Preview.none(Outcome.UNREADABLE);
    }

    private static boolean run(Path program, Path photo, Path to, Path log) throws IOException {
        var builder =
                new ProcessBuilder(
                                "/bin/sh",
                                "-c",
                                BOUNDED,
                                program.toString(),
                                "-q",
                                "90",
                                photo.toString(),
                                to.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(KNOWS); // the database's password is not for it
        var process = builder.start();
        try {
            return process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    /** libheif of some distributions comes without the decoder of HEVC, which is a package more. */
    private static boolean lacksDecoder(Path log) throws IOException {
        try (var in = Files.newInputStream(log)) {
            var said = new String(in.readNBytes(LOG_READ), StandardCharsets.UTF_8);
            return said.contains("Unsupported codec") || said.contains("No decoding plugin");
        }
    }

    private static List<Path> written(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
