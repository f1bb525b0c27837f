package vn.chungsuc.assessment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Values by the hundred thousand: read as a stream, judged here, written by COPY; all or nothing.
 */
@Service
public class BulkValues {

    private static final int ROLLED_AT_ONCE = 1000;

    private final CriteriaSets sets;
    private final BulkStore store;
    private final BulkTargetStore targetStore;
    private final Journal journal;
    private final Clock clock;

    BulkValues(
            CriteriaSets sets,
            BulkStore store,
            BulkTargetStore targetStore,
            Journal journal,
            Clock clock) {
        this.sets = sets;
        this.store = store;
        this.targetStore = targetStore;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws TooLarge when the file is longer than any that could be meant
     */
    @Transactional
    public BulkResult handle(BulkFile file) throws IOException {
        var now = file.enteredAt(clock);
        var targets = new BulkTargets(targetStore, store, sets, file.scope(), file.account(), now);
        var import_ = new BulkImport(file, targets, store, now);
        var result = import_.run();
        if (result.isRefused()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return result;
        }
        finish(file, targets, now);
        if (result.saved() > 0) {
            journal.record(entry(file, result));
        }
        return result;
    }

    private void finish(BulkFile file, BulkTargets targets, OffsetDateTime now) {
        var touched = targets.sheets().stream().filter(s -> s.isChanged() || s.isFresh()).toList();
        store.carry(touched.stream().filter(BulkSheet::isFresh).toList(), now);
        for (int from = 0; from < touched.size(); from += ROLLED_AT_ONCE) {
            var some = touched.subList(from, Math.min(from + ROLLED_AT_ONCE, touched.size()));
            store.rollUp(List.copyOf(some), file.account(), now);
        }
    }

    private static JournalEntry entry(BulkFile file, BulkResult result) {
        var entry =
                file.officer() == null
                        ? JournalEntry.by(
                                JournalEntry.SYSTEM, "values-imported", "file", file.label())
                        : JournalEntry.by(file.officer(), "values-imported", "file", file.label())
                                .in(file.officer().scope().unitId());
        return entry.changing(
                null,
                Map.of(
                        "sha256", HexFormat.of().formatHex(file.sha256()),
                        "read", result.read(),
                        "saved", result.saved(),
                        "unchanged", result.unchanged(),
                        "replace", file.replace()));
    }
}
