package vn.chungsuc.meetings;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * What came of a meeting.
 *
 * @param came by the key of the invitee
 * @param others who came unasked
 */
public record Outcome(
        LocalDate heldOn,
        LocalTime began,
        @Nullable LocalTime ended,
        @Nullable String secretary,
        String minutes,
        Map<Long, Invitee.Came> came,
        List<String> others) {}
