package vn.chungsuc.meetings;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How often a body is to meet.
 *
 * @param title without the period: «Giao ban Ban Chỉ đạo»
 * @param byDay of the last month of each period; null: its last day
 * @param lastDay null: until somebody ends it
 * @param own of the very unit of the officer who asks
 */
public record Rule(
        int id,
        int unitId,
        int bodyId,
        String unitName,
        String bodyName,
        MeetingKind kind,
        String title,
        Cadence cycle,
        @Nullable Integer byDay,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String chair,
        @Nullable String place,
        @Nullable String preparer,
        boolean own) {

    /** The title of the meeting of a period. */
    public String titleOf(LocalDate period) {
        return title + " " + cycle.inWords(period);
    }
}
