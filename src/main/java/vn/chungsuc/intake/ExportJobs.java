package vn.chungsuc.intake;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.chungsuc.journal.NotJournaled;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Writes exports one after another beside the pages; a file is kept for a day. */
@Component
@NotJournaled("asking is journaled; this writes the file that was asked for")
class ExportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ExportJobs.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final WriteExport writeExport;
    private final ExportStore store;
    private final Clock clock;
    private final Path folder;
    private final Map<Integer, Integer> written = new ConcurrentHashMap<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("export").factory());

    ExportJobs(
            WriteExport writeExport,
            ExportStore store,
            Clock clock,
            @Value("${chungsuc.data}") String data) {
        this.writeExport = writeExport;
        this.store = store;
        this.clock = clock;
        this.folder = Path.of(data, "exports");
    }

    void start(int id, int holder, int firstYear, int lastYear) {
        written.put(id, 0);
        worker.execute(() -> run(id, holder, firstYear, lastYear));
    }

    /** How many values are written; empty: this server is not writing it. */
    Optional<Integer> written(int id) {
        return Optional.ofNullable(written.get(id));
    }

    Path file(int id) {
        return folder.resolve(id + ".xlsx");
    }

    private void run(int id, int holder, int firstYear, int lastYear) {
        try {
            prepare();
            try (var out = new BufferedOutputStream(Files.newOutputStream(file(id)), 1 << 16)) {
                writeExport.handle(
                        holder, firstYear, lastYear, out, count -> written.put(id, count));
            }
            store.done(id, Files.size(file(id)), OffsetDateTime.now(clock));
        } catch (IOException | RuntimeException broken) {
            LOG.error("Export {} was not written", id, broken);
            store.failed(
                    id,
                    "Không ghi được tệp. Thử lại; nếu vẫn thế, báo người quản trị máy chủ.",
                    OffsetDateTime.now(clock));
        } finally {
            written.remove(id);
        }
    }

    /** Only the service's own user may read the folder. */
    private void prepare() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
        var oldest = Instant.now(clock).minus(KEPT);
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.delete(file);
                }
            }
        }
    }
}
