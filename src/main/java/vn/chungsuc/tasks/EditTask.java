package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Changes what was given, as long as it is not closed and nobody else changed it meanwhile. */
@Service
class EditTask {

    private final TaskQueries tasks;
    private final TaskRights rights;
    private final CheckTask check;
    private final TaskStore store;
    private final MakeInstances instances;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditTask(
            TaskQueries tasks,
            TaskRights rights,
            CheckTask check,
            TaskStore store,
            MakeInstances instances,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.rights = rights;
        this.check = check;
        this.store = store;
        this.instances = instances;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody else saved it after it was read. */
    static final class Clash extends RuntimeException {}

    /**
     * @param version at which it was read
     * @throws Clash when another version stands by now
     */
    @Transactional
    public void handle(Officer officer, long id, int version, NewTask task) {
        var today = LocalDate.now(clock);
        store.lock(id);
        var before = tasks.require(officer.scope(), officer.accountId(), id, today);
        rights.of(officer, before, today).requireManage();
        if (before.state().isClosed()) {
            throw new Refused(tr("Việc đã khép, không sửa được nữa; mở lại trước."));
        }
        var faults = check.of(officer, task);
        if (!faults.isEmpty()) {
            throw new Refused(
                    faults.stream().map(Fault::sentence).collect(Collectors.joining(" ")));
        }
        if (before.recurs() != java.util.Objects.requireNonNull(task.deadline()).recurs()) {
            throw new Refused(
                    tr("Việc lặp lại và việc làm một lần không đổi sang nhau; giao việc mới."));
        }
        if (!store.change(officer, id, version, task, OffsetDateTime.now(clock))) {
            throw new Clash();
        }
        journal.record(
                JournalEntry.by(officer, "task-changed", "task", String.valueOf(id))
                        .in(before.unitId())
                        .changing(seen(before), task));
        if (before.recurs()) {
            instances.of(id);
        }
        events.publishEvent(new TaskMoved(id));
    }

    private static Map<String, Object> seen(Task task) {
        var seen = new HashMap<String, Object>();
        seen.put("title", task.title());
        seen.put("lead", task.leadName());
        seen.put("deadline", task.when());
        if (task.detail() != null) {
            seen.put("detail", task.detail());
        }
        return seen;
    }
}
