package vn.chungsuc.intake;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.chungsuc.files.Spool;
import vn.chungsuc.journal.NotJournaled;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes exports one after another beside the pages; a file is kept for a day, in the database,
 * where every server finds it.
 */
@Component
@NotJournaled("asking is journaled; this writes the file that was asked for")
class ExportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ExportJobs.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int PIECE = 2 << 20;
    private static final int SECONDS_BETWEEN_WORDS = 2;

    private final WriteExport writeExport;
    private final ExportStore store;
    private final Clock clock;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("export").factory());
    private final ScheduledExecutorService teller =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("export-progress").factory());

    ExportJobs(WriteExport writeExport, ExportStore store, Clock clock) {
        this.writeExport = writeExport;
        this.store = store;
        this.clock = clock;
    }

    void start(int id, int holder, int firstYear, int lastYear) {
        var written = new AtomicInteger();
        tell(id, 0);
        var telling =
                teller.scheduleWithFixedDelay(
                        () -> tell(id, written.get()),
                        SECONDS_BETWEEN_WORDS,
                        SECONDS_BETWEEN_WORDS,
                        TimeUnit.SECONDS);
        worker.execute(() -> {
            try {
                run(id, holder, firstYear, lastYear, written);
            } finally {
                telling.cancel(false);
            }
        });
    }

    private void tell(int id, int written) {
        try {
            store.heard(id, written, OffsetDateTime.now(clock));
        } catch (RuntimeException away) {
            LOG.debug("Progress of export {} not told", id, away);
        }
    }

    private void run(int id, int holder, int firstYear, int lastYear, AtomicInteger written) {
        try (var spool = Spool.open()) {
            store.forget(OffsetDateTime.now(clock).minus(KEPT));
            try (var out = new BufferedOutputStream(Files.newOutputStream(spool.at()), 1 << 16)) {
                writeExport.handle(holder, firstYear, lastYear, out, written::set);
            }
            keep(id, spool);
            store.done(id, Files.size(spool.at()), OffsetDateTime.now(clock));
        } catch (IOException | RuntimeException broken) {
            LOG.error("Export {} was not written", id, broken);
            store.failed(
                    id,
                    "Không ghi được tệp. Thử lại; nếu vẫn thế, báo người quản trị máy chủ.",
                    OffsetDateTime.now(clock));
        }
    }

    private void keep(int id, Spool spool) throws IOException {
        try (var in = Files.newInputStream(spool.at())) {
            var piece = in.readNBytes(PIECE);
            for (int number = 0; piece.length > 0; number++) {
                store.keep(id, number, piece);
                piece = in.readNBytes(PIECE);
            }
        }
    }
}
