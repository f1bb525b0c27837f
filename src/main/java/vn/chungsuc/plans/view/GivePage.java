package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.tasks.PartyOption;
import vn.chungsuc.tasks.TaskBrief;

import java.util.List;
import java.util.Set;

/**
 * The lines of a plan beside the tasks they became.
 *
 * @param may tasks may be given here and now
 * @param why why not; null: they may
 * @param todo lines without a task, those said otherwise since, and those that are gone
 * @param given lines whose tasks say what the plan says
 * @param ticked lines chosen
 * @param options who may be chosen, where tasks may be given
 */
public record GivePage(
        PlanHead head,
        boolean may,
        @Nullable String why,
        List<Row> todo,
        List<Row> given,
        Set<String> ticked,
        List<PartyOption> options,
        List<Fault> faults) {

    public enum Status {
        /** No task yet, or the one there was is cancelled. */
        NEW,
        /** The task stands as the plan says. */
        GIVEN,
        /** The plan says it otherwise since. */
        CHANGED,
        /** The plan does not say it any more. */
        DROPPED
    }

    /**
     * @param key of the line, in every version
     * @param before what the line said when the task was given; null: the same, or no task
     * @param lead as typed, or as the plan names them
     * @param remarks what still has to be put right before it can be given
     * @param task null: none
     */
    public record Row(
            String key,
            Status status,
            String words,
            @Nullable String before,
            String lead,
            String together,
            String due,
            List<String> remarks,
            @Nullable TaskBrief task) {}

    public @Nullable String fault(String field) {
        return Faults.of(faults, field);
    }

    public long count(Status status) {
        return todo.stream().filter(row -> row.status() == status).count();
    }

    public String path() {
        return head.plan().path() + "/giao-viec";
    }
}
