package vn.chungsuc.inspections;

import static vn.chungsuc.shared.Language.tr;

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

/** Puts an inspection into the year's plan, and changes it as long as it has not been done. */
@Service
public class PlanInspection {

    private final InspectionQueries queries;
    private final InspectionStore store;
    private final Journal journal;
    private final Clock clock;

    PlanInspection(InspectionQueries queries, InspectionStore store, Journal journal, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public long handle(Officer officer, NewInspection inspection) {
        officer.require(Permission.ASSIGN_TASKS);
        var id = store.add(officer, inspection, OffsetDateTime.now(clock));
        store.look(id, inspection.subjects());
        journal.record(
                JournalEntry.by(officer, "inspection-planned", "inspection", String.valueOf(id))
                        .in(officer.scope().unitId())
                        .changing(null, inspection));
        return id;
    }

    @Transactional
    public void handle(Officer officer, long id, int version, NewInspection inspection) {
        officer.require(Permission.ASSIGN_TASKS);
        var before = queries.requireOwn(officer.scope(), id, LocalDate.now(clock));
        if (!store.change(officer, id, version, inspection, OffsetDateTime.now(clock))) {
            throw new Refused(
                    tr(
                            "Cuộc kiểm tra đã thực hiện, đã hủy hoặc vừa có người sửa; xem lại"
                                    + " trang này."));
        }
        store.look(id, inspection.subjects());
        journal.record(
                JournalEntry.by(officer, "inspection-changed", "inspection", String.valueOf(id))
                        .in(before.unitId())
                        .changing(before, inspection));
    }
}
