package vn.chungsuc.tasks;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** «Giao việc»: by hand, or by whatever a task comes from. */
@Service
public class CreateTask {

    private final CheckTask check;
    private final TaskStore store;
    private final MakeInstances instances;
    private final GivingUnits units;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CreateTask(
            CheckTask check,
            TaskStore store,
            MakeInstances instances,
            GivingUnits units,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.check = check;
        this.store = store;
        this.instances = instances;
        this.units = units;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is wrong with it, by field: title, detail, lead, coworkers, supervisor, head, deadline,
     * subject, units. Nothing is written.
     */
    public List<Fault> faults(Officer officer, NewTask task) {
        return check.of(officer, task);
    }

    /**
     * @return its number
     * @throws Refused with every fault in it
     * @throws NotFound when the unit that gives it is not the officer's own
     */
    @Transactional
    public long handle(Officer officer, NewTask task) {
        officer.require(Permission.ASSIGN_TASKS);
        if (!units.isOwn(officer.scope(), task.unitId())) {
            throw new NotFound();
        }
        var faults = check.of(officer, task);
        if (!faults.isEmpty()) {
            throw new Refused(
                    faults.stream().map(Fault::sentence).collect(Collectors.joining(" ")));
        }
        var id = store.add(officer, task, OffsetDateTime.now(clock));
        journal.record(
                JournalEntry.by(officer, "task-given", "task", String.valueOf(id))
                        .in(task.unitId())
                        .changing(null, task));
        if (task.deadline() != null && task.deadline().recurs()) {
            instances.of(id);
        }
        events.publishEvent(new TaskMoved(id));
        return id;
    }

    /** All of them or none. */
    @Transactional
    public List<Long> handle(Officer officer, List<NewTask> tasks) {
        return tasks.stream().map(task -> handle(officer, task)).toList();
    }
}
