package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.access.BroughtLists;
import vn.chungsuc.access.BroughtLists.Purpose;
import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/** Makes the tasks of a list that was looked through; rows that were refused stay in the file. */
@Service
class ImportTasks {

    private final BroughtLists brought;
    private final TaskPlan plan;
    private final CreateTask create;
    private final Journal journal;
    private final Clock clock;

    ImportTasks(
            BroughtLists brought, TaskPlan plan, CreateTask create, Journal journal, Clock clock) {
        this.brought = brought;
        this.plan = plan;
        this.create = create;
        this.journal = journal;
        this.clock = clock;
    }

    /** How many were made. */
    @Transactional
    public int handle(Officer officer, int id, String set) {
        officer.require(Permission.ASSIGN_TASKS);
        var list = brought.find(officer.accountId(), Purpose.TASKS, id).orElseThrow(NotFound::new);
        if (!brought.make(id, OffsetDateTime.now(clock))) {
            throw new Refused(tr("Tệp này đã ghi thành việc rồi; xem ở danh sách nhiệm vụ."));
        }
        var made = 0;
        for (var planned : plan.of(officer, set, list.lines())) {
            if (planned.task() != null) {
                create.handle(officer, planned.task());
                made++;
            }
        }
        journal.record(
                JournalEntry.by(officer, "tasks-given-from-file", "task", list.name())
                        .in(officer.scope().unitId())
                        .changing(null, Map.of("tasks", made, "sha256", list.sha256())));
        return made;
    }
}
