package vn.chungsuc.handin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Brings in what was handed in before, figures without papers: for imports and the demo. */
@Service
public class LoadHandIns {

    private final PastStore store;
    private final Journal journal;

    LoadHandIns(PastStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** What a receiver is owed, in the order it fell due. */
    public record Owed(
            long id,
            String unitCode,
            String unitName,
            int unitId,
            String form,
            Cycle cycle,
            int year,
            int ordinal,
            LocalDate previousCutOff,
            LocalDate cutOff,
            LocalDate due) {}

    /**
     * @param accepted null: not answered yet
     */
    public record Past(
            long obligation,
            int attempt,
            Digest figures,
            int account,
            OffsetDateTime at,
            @Nullable Boolean accepted,
            @Nullable String reason,
            @Nullable Integer answeredBy,
            @Nullable OffsetDateTime answeredAt) {}

    public List<Owed> owed(int receiverId) {
        return store.owed(receiverId);
    }

    @Transactional
    public void handle(String actor, int receiverId, List<Past> past) {
        store.load(past);
        journal.record(
                JournalEntry.by(actor, "report-handed-in", "report-obligation", "")
                        .in(receiverId)
                        .changing(null, Map.of("count", past.size())));
    }
}
