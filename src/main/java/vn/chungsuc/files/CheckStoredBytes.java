package vn.chungsuc.files;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Away;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads every stored byte again and compares it with the checksum of its receipt (QCVN 12:2026/BCA:
 * periodic automatic check of stored documents).
 */
@Service
public class CheckStoredBytes {

    private final StoredBytes stored;
    private final Journal journal;
    private final Clock clock;

    CheckStoredBytes(StoredBytes stored, Journal journal, Clock clock) {
        this.stored = stored;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param bytes read
     * @param unread contents whose store outside did not answer: neither sound nor damaged
     */
    public record LastCheck(
            OffsetDateTime endedAt, int contents, long bytes, int damaged, int unread) {}

    record Counted(int contents, long bytes, List<byte[]> damaged, int unread) {}

    /**
     * @param actor whose wish it was
     */
    @Transactional
    public LastCheck handle(String actor) {
        var began = OffsetDateTime.now(clock);
        var counted = count();
        var ended = OffsetDateTime.now(clock);
        stored.record(began, ended, counted);
        var found =
                Map.of(
                        "contents",
                        counted.contents(),
                        "damaged",
                        counted.damaged().size(),
                        "unread",
                        counted.unread());
        journal.record(
                JournalEntry.by(actor, "files-checked", "files", "kho-tep").changing(null, found));
        return new LastCheck(
                ended,
                counted.contents(),
                counted.bytes(),
                counted.damaged().size(),
                counted.unread());
    }

    private Counted count() {
        int contents = 0;
        int unread = 0;
        long bytes = 0;
        var damaged = new ArrayList<byte[]>();
        var next = stored.after(new byte[0]);
        while (!next.isEmpty()) {
            for (var content : next) {
                var sound = look(content, unread > 0);
                if (sound.isEmpty()) {
                    unread++;
                    continue;
                }
                contents++;
                bytes += content.size();
                if (!sound.get()) {
                    damaged.add(content.sha256());
                }
            }
            next = stored.after(next.getLast().sha256());
        }
        return new Counted(contents, bytes, damaged, unread);
    }

    /**
     * Empty: its store does not answer.
     *
     * @param away the store did not answer before and is not asked again this time
     */
    private Optional<Boolean> look(StoredBytes.Content content, boolean away) {
        if (away && content.place() != null) {
            return Optional.empty();
        }
        try {
            return Optional.of(stored.isSound(content));
        } catch (Away store) {
            return Optional.empty();
        }
    }

    public Optional<LastCheck> last() {
        return stored.last();
    }

    /** File names whose bytes no longer fit their checksum; at most 50. */
    public List<String> damagedNames() {
        return stored.damagedNames();
    }
}
