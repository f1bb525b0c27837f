package vn.chungsuc.meetings;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A cadence as it is set; {@link Rule} says what the parts mean. */
public record NewRule(
        int bodyId,
        MeetingKind kind,
        String title,
        Cadence cycle,
        @Nullable Integer byDay,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String chair,
        @Nullable String place,
        @Nullable String preparer) {}
