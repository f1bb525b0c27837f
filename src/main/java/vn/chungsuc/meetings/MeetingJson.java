package vn.chungsuc.meetings;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A meeting as the API tells it; {@link Meeting} says what the parts mean.
 *
 * @param rule the cadence it is held for, with the first day of its period
 */
record MeetingJson(
        long id,
        String unit,
        String unitName,
        int body,
        String bodyName,
        MeetingKind kind,
        String title,
        @Nullable Integer rule,
        @Nullable LocalDate period,
        LocalDate day,
        LocalTime starts,
        @Nullable LocalTime ends,
        String place,
        String chair,
        @Nullable String preparer,
        List<String> agenda,
        MeetingState state,
        @Nullable String cancelledFor,
        @Nullable LocalDate heldOn,
        @Nullable LocalTime began,
        @Nullable LocalTime ended,
        @Nullable String secretary,
        List<String> minutes,
        int conclusions,
        int version) {

    static MeetingJson of(Meeting one) {
        return new MeetingJson(
                one.id(),
                one.unitCode(),
                one.unitName(),
                one.bodyId(),
                one.bodyName(),
                one.kind(),
                one.title(),
                one.ruleId(),
                one.period(),
                one.day(),
                one.starts(),
                one.ends(),
                one.place(),
                one.chair(),
                one.preparer(),
                one.agendaLines(),
                one.state(),
                one.cancelledFor(),
                one.heldOn(),
                one.began(),
                one.ended(),
                one.secretary(),
                one.minuteLines(),
                one.conclusions(),
                one.version());
    }
}
