package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A task in a list of another module.
 *
 * @param reference of what it came from, as that module numbers it
 * @param deadline in words
 * @param instances of a recurring task: how often it fell due; else 0
 */
public record TaskBrief(
        long id,
        String title,
        @Nullable Long reference,
        String leadName,
        String deadline,
        LocalDate due,
        TaskState state,
        boolean late,
        int daysLate,
        int instances,
        int instancesDone) {

    public String path() {
        return "/nhiem-vu/" + id;
    }
}
