package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.plans.LineTasks.Planned;
import vn.chungsuc.plans.LineTasks.Wanted;
import vn.chungsuc.plans.view.GivePage.Status;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.tasks.CreateTask;
import vn.chungsuc.tasks.MoveTask;
import vn.chungsuc.tasks.RestateTask;
import vn.chungsuc.tasks.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * «Giao việc từ kế hoạch»: lines of an approved plan become tasks, each once for all versions; what
 * an amendment says otherwise changes the task, what it does not say any more cancels it.
 */
@Service
class GiveTasks {

    private final PlanQueries plans;
    private final PlanStore store;
    private final PlanTasks standing;
    private final GivePages pages;
    private final LineTasks tasks;
    private final LineTaskStore lines;
    private final CreateTask create;
    private final RestateTask restate;
    private final MoveTask move;
    private final Journal journal;

    GiveTasks(
            PlanQueries plans,
            PlanStore store,
            PlanTasks standing,
            GivePages pages,
            LineTasks tasks,
            LineTaskStore lines,
            CreateTask create,
            RestateTask restate,
            MoveTask move,
            Journal journal) {
        this.plans = plans;
        this.store = store;
        this.standing = standing;
        this.pages = pages;
        this.tasks = tasks;
        this.lines = lines;
        this.create = create;
        this.restate = restate;
        this.move = move;
        this.journal = journal;
    }

    /** Nothing was given: what is wrong, each beside its field. */
    static class Unfit extends RuntimeException {
        private final transient List<Fault> faults;

        Unfit(List<Fault> faults) {
            this.faults = List.copyOf(faults);
        }

        List<Fault> faults() {
            return faults;
        }
    }

    /**
     * @param typed «lead-KEY», «with-KEY», «due-KEY» of the form
     * @param ticked keys of lines to be given, changed or taken away
     * @throws Unfit when one of them lacks something; nothing is given then
     */
    @Transactional
    public void handle(Officer officer, long id, Map<String, String> typed, Set<String> ticked) {
        officer.require(Permission.ASSIGN_TASKS);
        var plan = plans.require(officer.scope(), id);
        if (!plan.own()) {
            throw new Forbidden();
        }
        var state = store.lock(plan);
        if (state != PlanState.APPROVED && state != PlanState.RUNNING) {
            throw new Refused(tr("Chỉ giao việc từ kế hoạch đã duyệt hoặc đang thực hiện."));
        }
        var standing = this.standing.of(officer.scope(), plan);
        var wanted = pages.chosen(standing, typed, ticked);
        var planned = tasks.of(officer, plan, standing.root(), wanted);
        requireFit(officer, planned);
        planned.forEach(one -> give(officer, plan, standing, one));
        var dropped =
                standing.dropped().stream().filter(one -> ticked.contains(one.line())).toList();
        dropped.forEach(one ->
                move.handle(officer, one.taskId(), Step.CANCEL, ChangeNotes.amended(plan), null));
        journal.record(
                JournalEntry.by(officer, "plan-tasks-given", "document", String.valueOf(id))
                        .in(plan.unitId())
                        .changing(
                                null,
                                Map.of(
                                        "lines",
                                        wanted.stream()
                                                .map(Wanted::line)
                                                .map(PlanLine::key)
                                                .toList(),
                                        "cancelled",
                                        dropped.stream().map(LineTaskStore.Given::line).toList())));
    }

    private void requireFit(Officer officer, List<Planned> planned) {
        var faults = new ArrayList<Fault>();
        for (var one : planned) {
            faults.addAll(one.faults());
            if (one.faults().isEmpty()) {
                create.faults(officer, one.task()).stream()
                        .map(fault -> beside(one.line().key(), fault))
                        .forEach(faults::add);
            }
        }
        if (!faults.isEmpty()) {
            throw new Unfit(faults);
        }
    }

    /** A task's field → the field of the line. */
    private static Fault beside(String key, Fault fault) {
        var field =
                switch (fault.field()) {
                    case "coworkers" -> "with-";
                    case "deadline" -> "due-";
                    default -> "lead-";
                };
        return new Fault(field + key, fault.sentence());
    }

    private void give(Officer officer, Plan plan, PlanTasks.Standing standing, Planned planned) {
        var line = planned.line();
        var given = standing.given(line.key());
        var task =
                given == null || GivePages.status(standing, line) == Status.NEW
                        ? create.handle(officer, planned.task())
                        : restate.handle(
                                officer, given.taskId(), planned.task(), ChangeNotes.amended(plan));
        lines.put(standing.root(), line.key(), task, line.said());
    }
}
