package vn.chungsuc.tasks.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.tasks.Party;
import vn.chungsuc.tasks.Step;
import vn.chungsuc.tasks.Task;
import vn.chungsuc.tasks.TaskEvent;
import vn.chungsuc.tasks.TaskQueries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One task.
 *
 * @param percent how far it has come by the last word of it; null: nobody said
 * @param subject the criterion or indicator in full; null: none
 * @param files that prove what happened, by event
 * @param steps those open to the officer now
 * @param manage change it, give a later day
 * @param instances of a recurring task, the newest first
 * @param typed what was typed before a refusal
 */
public record TaskPage(
        Task task,
        LocalDate today,
        @Nullable Integer percent,
        @Nullable String subject,
        List<Having> parties,
        List<TaskQueries.About> about,
        List<TaskEvent> events,
        Map<Long, List<Attached>> files,
        List<Wish> wishes,
        List<Blocker> blockers,
        List<Waiting> waiting,
        List<Task> instances,
        Set<Step> steps,
        boolean manage,
        boolean work,
        boolean confirm,
        List<Fault> faults,
        Map<String, String> typed) {

    public List<Having> with(Party.Part part) {
        return parties.stream().filter(one -> one.part() == part).toList();
    }

    public boolean may(Step step) {
        return steps.contains(step);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String typedOr(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    /** Words of progress may be written by whoever has to do with it. */
    public boolean mayWrite() {
        return task.state().isUndone() && !task.recurs() && (work || manage || confirm);
    }
}
