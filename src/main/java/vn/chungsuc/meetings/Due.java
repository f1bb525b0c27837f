package vn.chungsuc.meetings;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A meeting a rule asks for.
 *
 * @param period the first day of the month, quarter … it is for
 * @param due the last day it may be held
 * @param meetingId the one planned for it; null: none yet
 */
public record Due(
        int ruleId,
        String title,
        Cadence cycle,
        LocalDate period,
        LocalDate due,
        @Nullable Long meetingId,
        @Nullable LocalDate meetingDay,
        boolean late) {

    public String words() {
        return title + " " + cycle.inWords(period);
    }

    public String path() {
        return meetingId == null
                ? "/hop/moi?rule=%d&period=%s".formatted(ruleId, period)
                : "/hop/" + meetingId;
    }
}
