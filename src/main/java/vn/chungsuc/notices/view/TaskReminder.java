package vn.chungsuc.notices.view;

import org.jspecify.annotations.Nullable;

/** A lead with tasks late or due, and the text to send. */
public record TaskReminder(
        String leadName, @Nullable String phone, int tasks, int late, String text) {}
