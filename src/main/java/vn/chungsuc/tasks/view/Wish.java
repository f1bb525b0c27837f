package vn.chungsuc.tasks.view;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A later day that was asked for, and what became of it. */
public record Wish(
        LocalDate due,
        String reason,
        String by,
        OffsetDateTime at,
        @Nullable LocalDate given,
        @Nullable String refusal,
        @Nullable String answeredBy,
        @Nullable OffsetDateTime answeredAt) {}
