package vn.chungsuc.handin.view;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A later due day a unit asked for.
 *
 * @param given the day the receiver gave; null: none, or no answer yet
 * @param refusal why none was given
 */
public record Wish(
        LocalDate due,
        String reason,
        String by,
        OffsetDateTime at,
        @Nullable LocalDate given,
        @Nullable String refusal,
        @Nullable String answeredBy,
        @Nullable OffsetDateTime answeredAt) {

    public boolean waits() {
        return answeredAt == null;
    }
}
