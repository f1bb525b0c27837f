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
    record FactForm(String words, @Nullable String value, @Nullable String unit) {}

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

    /** Lets a finding stand, with the reason of the one who answers for it. */
    @Transactional
    public void waive(Officer officer, long id, int position, String reason) {
        var kept = standing(officer, id);
        found(store.waive(officer, id, position, reason, OffsetDateTime.now(clock)));
        journal.record(
                entry(officer, "check-finding-waived", kept)
                        .changing(null, Map.of("finding", position))
                        .noting(reason));
    }

    @Transactional
    public void takeBackWaiver(Officer officer, long id, int position) {
        var kept = standing(officer, id);
        found(store.takeBackWaiver(id, position));
        journal.record(
                entry(officer, "check-waiver-taken-back", kept)
                        .changing(null, Map.of("finding", position)));
    }

    @Transactional
    public void correct(Officer officer, long id, long fact, FactForm form) {
        var kept = standing(officer, id);
        var before =
                queries.facts(officer.scope(), id).stream()
                        .filter(one -> one.id() == fact)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        found(store.correct(officer, id, fact, form, OffsetDateTime.now(clock)));
        journal.record(
                entry(officer, "check-fact-corrected", kept)
                        .changing(
                                new FactForm(before.words(), before.value(), before.unit()), form));
    }

    @Transactional
    public void add(Officer officer, long id, String kind, FactForm form) {
        var kept = standing(officer, id);
        store.addFact(officer, id, kind, form, OffsetDateTime.now(clock));
        journal.record(entry(officer, "check-fact-added", kept).changing(null, form));
    }

    @Transactional
    public void remove(Officer officer, long id, long fact) {
        var kept = standing(officer, id);
        found(store.removeFact(officer, id, fact, OffsetDateTime.now(clock)));
        journal.record(
                entry(officer, "check-fact-removed", kept).changing(Map.of("fact", fact), null));
    }

    @Transactional
    public void setOut(Officer officer, long id, KeptCheck.Particulars to) {
        var kept = standing(officer, id);
        store.setOut(id, to);
        journal.record(
                entry(officer, "check-particulars-corrected", kept)
                        .changing(kept.particulars(), to));
    }

    private KeptCheck standing(Officer officer, long id) {
        officer.require(Permission.DRAFT_DOCUMENTS);
        var kept = queries.requireOwn(officer.scope(), id);
        if (!store.touch(id)) {
            throw new Refused(tr("Văn bản này đã bỏ khỏi danh sách. Khôi phục rồi hãy sửa."));
        }
        return kept;
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
