package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads one chunk ahead, so that the file is parsed while the chunk before is written. */
final class BulkChunks implements AutoCloseable {

    private final BulkReader reader;
    private final int size;
    private final ExecutorService ahead =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("bulk-reader").factory());
    private @Nullable Future<Chunk> pending;
    private boolean ended;

    BulkChunks(BulkReader reader, int size) {
        this.reader = reader;
        this.size = size;
        this.pending = ahead.submit(this::read);
    }

    record Chunk(List<BulkRow> rows, List<BulkFault> faults) {}

    /**
     * @return null after the last
     */
    @Nullable Chunk next() throws IOException {
        if (pending == null) {
            return null;
        }
        var chunk = await(pending);
        pending = ended ? null : ahead.submit(this::read);
        return chunk;
    }

    private static Chunk await(Future<Chunk> pending) throws IOException {
        try {
            return pending.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException broken -> throw broken;
                case RuntimeException fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private Chunk read() throws IOException {
        var rows = new ArrayList<BulkRow>(size);
        var faults = new ArrayList<BulkFault>();
        while (rows.size() + faults.size() < size) {
            try {
                var row = reader.next();
                if (row == null) {
                    ended = true;
                    break;
                }
                rows.add(row);
            } catch (BulkFault fault) {
                faults.add(fault);
                if (fault.isFatal()) {
                    ended = true;
                    break;
                }
            }
        }
        return new Chunk(rows, faults);
    }

    @Override
    public void close() {
        ahead.shutdownNow();
    }
}
