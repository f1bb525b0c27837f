package vn.chungsuc.meetings;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.tasks.NamedParty;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A meeting as it is called.
 *
 * @param ruleId with {@code period}: the cadence it is held for; null: none
 * @param invited in their order, each once
 */
public record NewMeeting(
        int bodyId,
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
        List<NamedParty> invited) {}
