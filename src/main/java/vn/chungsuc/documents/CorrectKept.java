package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/** Corrects by hand what was read of a kept paper, and answers for its findings. */
@Service
class CorrectKept {

    /**
     * @param value a plain number, «16/19», «250-300», an ISO date; null: none
     */
    record FactForm(
            String words, @Nullable String value, @Nullable String unit, @Nullable String note) {}

    sealed interface Change {}

    /** A finding may stand, with the reason of the one who answers for it. */
    record Waive(int finding, String reason) implements Change {}

    record TakeBackWaiver(int finding) implements Change {}

    record Correct(long fact, FactForm to) implements Change {}

    record Add(String kind, FactForm form) implements Change {}

    record Remove(long fact) implements Change {}

    record SetOut(KeptCheck.Particulars to) implements Change {}

    private final KeptCheckQueries queries;
    private final KeptCheckStore store;
    private final Journal journal;
    private final Clock clock;

    CorrectKept(KeptCheckQueries queries, KeptCheckStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(Officer officer, long id, Change change) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var kept = queries.requireOwn(officer.scope(), id);
        if (!store.touch(id)) {
            throw new Refused(tr("Văn bản này đã bỏ khỏi danh sách. Khôi phục rồi hãy sửa."));
        }
        journal.record(make(officer, kept, change, OffsetDateTime.now(clock)));
    }

    private JournalEntry make(Officer officer, KeptCheck kept, Change change, OffsetDateTime at) {
        var id = kept.id();
        switch (change) {
            case Waive(int finding, String reason) -> {
                found(store.waive(officer, id, finding, reason, at));
                return entry(officer, "check-finding-waived", kept)
                        .changing(null, Map.of("finding", finding))
                        .noting(reason);
            }
            case TakeBackWaiver(int finding) -> {
                found(store.takeBackWaiver(id, finding));
                return entry(officer, "check-waiver-taken-back", kept)
                        .changing(null, Map.of("finding", finding));
            }
            case Correct(long fact, FactForm to) -> {
                var before = standing(officer, id, fact);
                found(store.correct(officer, id, fact, to, at));
                return entry(officer, "check-fact-corrected", kept).changing(before, to);
            }
            case Add(String kind, FactForm form) -> {
                store.addFact(officer, id, kind, form, at);
                return entry(officer, "check-fact-added", kept).changing(null, form);
            }
            case Remove(long fact) -> {
                var before = standing(officer, id, fact);
                found(store.removeFact(officer, id, fact, at));
                return entry(officer, "check-fact-removed", kept).changing(before, null);
            }
            case SetOut(KeptCheck.Particulars to) -> {
                store.setOut(id, to);
                return entry(officer, "check-particulars-corrected", kept)
                        .changing(kept.particulars(), to);
            }
        }
    }

    private FactForm standing(Officer officer, long id, long fact) {
        return queries.facts(officer.scope(), id).stream()
                .filter(one -> one.id() == fact)
                .map(one -> new FactForm(one.words(), one.value(), one.unit(), one.note()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static JournalEntry entry(Officer officer, String action, KeptCheck kept) {
        return JournalEntry.by(officer, action, "check", String.valueOf(kept.id()))
                .in(kept.unitId());
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
    }
}
