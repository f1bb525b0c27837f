package vn.chungsuc.meetings;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A meeting, planned or held.
 *
 * @param period the first day of the period of the rule it is held for
 * @param agenda one point a line
 * @param minutes one paragraph a line
 * @param own of the very unit of the officer who asks: only there is it changed
 */
public record Meeting(
        long id,
        int unitId,
        String unitCode,
        String unitName,
        int bodyId,
        String bodyName,
        MeetingKind kind,
        String title,
        @Nullable Integer ruleId,
        @Nullable LocalDate period,
        LocalDate day,
        LocalTime starts,
        @Nullable LocalTime ends,
        String place,
        String chair,
        @Nullable String preparer,
        String agenda,
        MeetingState state,
        @Nullable String cancelledFor,
        @Nullable LocalDate heldOn,
        @Nullable LocalTime began,
        @Nullable LocalTime ended,
        @Nullable String secretary,
        String minutes,
        int version,
        int conclusions,
        int ungiven,
        boolean own,
        long total) {

    public String path() {
        return "/hop/" + id;
    }

    /** «08:00, 05/12/2026». */
    public String when() {
        return starts + (ends == null ? "" : "–" + ends) + ", " + Vi.date(day);
    }

    public List<String> agendaLines() {
        return agenda.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public List<String> minuteLines() {
        return minutes.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public boolean isPlanned() {
        return state == MeetingState.PLANNED;
    }

    public boolean isHeld() {
        return state == MeetingState.HELD;
    }

    /** Its day is over and nobody has written what came of it. */
    public boolean isUnwritten(LocalDate today) {
        return isPlanned() && day.isBefore(today);
    }
}
