package vn.chungsuc.files;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Made when first looked at, one at a time, and kept. */
@Component
public class Previews {

    private static final int PATIENCE_SECONDS = 15;

    private final Files files;
    private final PreviewStore store;
    private final HeifProgram program;
    private final ReentrantLock making = new ReentrantLock();

    Previews(Files files, PreviewStore store, HeifProgram program) {
        this.files = files;
        this.store = store;
        this.program = program;
    }

    /** Of a HEIC photo. */
    public Preview of(StoredFile file) {
        var kept = store.kept(file);
        if (kept.isPresent()) {
            return kept.get();
        }
        if (program.isAbsent()) {
            return Preview.none(Preview.Outcome.NO_PROGRAM);
        }
        try {
            if (!making.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Preview.none(Preview.Outcome.LATER);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Preview.none(Preview.Outcome.LATER);
        }
        try {
            return store.kept(file).orElseGet(() -> make(file));
        } finally {
            making.unlock();
        }
    }

    private Preview make(StoredFile file) {
        try (var spool = Spool.open()) {
            try (var out = java.nio.file.Files.newOutputStream(spool.at())) {
                files.write(file, out);
            }
            var made = program.jpeg(spool.at());
            if (made.outcome() != Preview.Outcome.NO_PROGRAM) {
                store.keep(file, made);
            }
            return made;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
