package vn.chungsuc.handin;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A rule to be recorded.
 *
 * @param owingLevel the level of the units below the receiver that owe
 * @param asksFrom what was due before is not asked for
 * @param source the paper that says so
 */
public record NewRule(
        int receiverId,
        @Nullable Integer bodyId,
        String owingLevel,
        String form,
        String name,
        Cycle cycle,
        @Nullable Day internal,
        @Nullable String internalReceiver,
        Day due,
        Day cutOff,
        @Nullable Integer closesAfter,
        LocalDate validFrom,
        LocalDate asksFrom,
        String source) {

    /** A day of a month of the period, months counted from its first. */
    public record Day(int month, int day) {}
}
