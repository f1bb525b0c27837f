package vn.chungsuc.meetings;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.tasks.TaskState;

import java.time.LocalDate;

/**
 * What was concluded.
 *
 * @param lead as tasks names parties; null: it gives nobody work
 * @param taskId the task it became; null: not given yet
 */
public record Conclusion(
        long id,
        int ordinal,
        String words,
        @Nullable String lead,
        @Nullable String leadName,
        @Nullable LocalDate due,
        @Nullable Long taskId,
        @Nullable TaskState taskState,
        boolean late) {

    public boolean waits() {
        return lead != null && taskId == null;
    }
}
