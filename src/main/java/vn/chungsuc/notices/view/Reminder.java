package vn.chungsuc.notices.view;

import org.jspecify.annotations.Nullable;

/**
 * A text to send to one person.
 *
 * @param missing how many indicators lack a figure
 */
public record Reminder(
        int personId,
        String fullName,
        String title,
        @Nullable String phone,
        String unitName,
        int missing,
        String text,
        long total) {}
