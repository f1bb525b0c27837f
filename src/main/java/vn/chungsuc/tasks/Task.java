package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A task as it stands on a day.
 *
 * @param due the last day in time, a later day given counted in
 * @param own whether the unit that gives it lies in the officer's own area
 * @param late undone after its day
 * @param daysLate of one that is done: how many days after its day it was reported
 * @param blocked whether something still holds it up
 * @param askedDue a later day that was asked for and waits for an answer
 * @param total how many the list has in all
 */
public record Task(
        long id,
        int unitId,
        String unitCode,
        String unitName,
        String title,
        @Nullable String detail,
        TaskState state,
        @Nullable Integer leadPersonId,
        @Nullable Integer leadBodyId,
        @Nullable Integer leadUnitId,
        String leadName,
        Deadline.Kind deadline,
        Deadline.Grain grain,
        @Nullable LocalDate firstDay,
        LocalDate lastDay,
        int each,
        @Nullable LocalDate extendedTo,
        LocalDate due,
        boolean recurs,
        boolean forEach,
        @Nullable Long seriesId,
        @Nullable String setId,
        @Nullable Integer criterion,
        @Nullable String indicator,
        Source.Kind sourceKind,
        @Nullable Long sourceRef,
        @Nullable String sourceWords,
        @Nullable String sourcePath,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate reportedOn,
        @Nullable Integer reportedBy,
        @Nullable LocalDate closedOn,
        int version,
        String createdBy,
        OffsetDateTime createdAt,
        String updatedBy,
        OffsetDateTime updatedAt,
        boolean own,
        boolean late,
        int daysLate,
        boolean blocked,
        @Nullable LocalDate askedDue,
        long total) {

    public String path() {
        return "/nhiem-vu/" + id;
    }

    public Party lead() {
        if (leadPersonId != null) {
            return Party.person(leadPersonId);
        }
        return leadBodyId != null
                ? Party.body(leadBodyId)
                : Party.unit(leadUnitId == null ? 0 : leadUnitId);
    }

    public Deadline when() {
        var withFrom = deadline == Deadline.Kind.WITHIN || deadline.recurs();
        return new Deadline(deadline, withFrom ? firstDay : null, lastDay, grain, each);
    }

    public @Nullable Subject subject() {
        return setId == null || criterion == null ? null : new Subject(setId, criterion, indicator);
    }

    public Source source() {
        return new Source(sourceKind, sourceRef, sourceWords, sourcePath);
    }

    /** «quá 4 ngày», «còn 11 ngày», «báo xong chậm 2 ngày»; empty for what is closed in time. */
    public String left(LocalDate today) {
        if (recurs || state == TaskState.CANCELLED) {
            return "";
        }
        if (!state.isUndone()) {
            return daysLate > 0 ? tr("báo xong chậm %d ngày", daysLate) : "";
        }
        var days = java.time.temporal.ChronoUnit.DAYS.between(today, due);
        return days == 0
                ? tr("hôm nay")
                : days > 0 ? tr("còn %d ngày", days) : tr("quá %d ngày", -days);
    }

    /** The day in the first column: what recurs has none. */
    public String day() {
        return recurs ? when().words() : Vi.date(due);
    }
}
