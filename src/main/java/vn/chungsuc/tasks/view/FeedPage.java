package vn.chungsuc.tasks.view;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * One's calendar address.
 *
 * @param madeAt null: there is none
 * @param readAt when a calendar last read it; null: never
 * @param made the address itself, just made; null: it is not shown again
 */
public record FeedPage(
        @Nullable OffsetDateTime madeAt, @Nullable OffsetDateTime readAt, @Nullable String made) {}
