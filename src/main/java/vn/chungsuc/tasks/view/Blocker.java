package vn.chungsuc.tasks.view;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * What a task waits for.
 *
 * @param title of the task it waits for
 * @param words of the paper that has not come out
 * @param holds whether it still holds the task up
 */
public record Blocker(
        long id,
        @Nullable Long byTaskId,
        @Nullable String title,
        @Nullable String words,
        boolean holds,
        boolean cleared,
        OffsetDateTime at) {}
