package vn.chungsuc.inspections;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** What came of an inspection: done on a day with a result, or not done, with the reason. */
@Service
public class VisitInspection {

    /**
     * @param team who went
     */
    public record Visit(LocalDate day, @Nullable String team, String summary) {}

    private final InspectionQueries queries;
    private final InspectionStore store;
    private final Journal journal;
    private final Clock clock;

    VisitInspection(
            InspectionQueries queries, InspectionStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** May be said again: what was written wrongly is put right. */
    @Transactional
    public void handle(Officer officer, long id, Visit visit) {
        officer.require(Permission.ASSIGN_TASKS);
        store.lock(id);
        var before = queries.requireOwn(officer.scope(), id, LocalDate.now(clock));
        if (before.state() == InspectionState.CANCELLED) {
            throw new Refused(tr("Cuộc kiểm tra này đã ghi là không thực hiện."));
        }
        var now = OffsetDateTime.now(clock);
        store.done(officer, id, visit.day(), visit.team(), visit.summary(), now);
        journal.record(
                JournalEntry.by(officer, "inspection-done", "inspection", String.valueOf(id))
                        .in(before.unitId())
                        .changing(before.isDone() ? before : null, visit));
    }

    @Transactional
    public void handle(Officer officer, long id, String reason) {
        officer.require(Permission.ASSIGN_TASKS);
        store.lock(id);
        var before = queries.requireOwn(officer.scope(), id, LocalDate.now(clock));
        if (!before.isPlanned()) {
            throw new Refused(tr("Chỉ ghi «không thực hiện» cho cuộc kiểm tra trong kế hoạch."));
        }
        store.cancel(officer, id, reason, OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(officer, "inspection-cancelled", "inspection", String.valueOf(id))
                        .in(before.unitId())
                        .noting(reason));
    }
}
