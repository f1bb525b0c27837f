package vn.chungsuc.inspections;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * An inspection, planned or done.
 *
 * @param byName the team, the body, the Front
 * @param fields names of {@link Field}, with commas
 * @param subjects whom it looks at, with commas
 * @param open requests neither answered nor closed
 * @param late of them, those past their day
 * @param own of the very unit of the officer who asks: only there is it changed
 */
public record Inspection(
        long id,
        int unitId,
        String unitCode,
        String unitName,
        InspectionKind kind,
        String byName,
        int year,
        String title,
        String fields,
        @Nullable String contents,
        @Nullable String basis,
        LocalDate firstDay,
        LocalDate lastDay,
        InspectionState state,
        @Nullable String cancelledFor,
        @Nullable LocalDate visitedOn,
        @Nullable String team,
        @Nullable String summary,
        @Nullable String subjects,
        int findings,
        int open,
        int late,
        int version,
        boolean own,
        long total) {

    public String path() {
        return "/kiem-tra/" + id;
    }

    public List<Field> fieldList() {
        return fields.isEmpty()
                ? List.of()
                : Arrays.stream(fields.split(",")).map(Field::valueOf).toList();
    }

    public List<String> contentLines() {
        return contents == null ? List.of() : contents.lines().toList();
    }

    public List<String> summaryLines() {
        return summary == null ? List.of() : summary.lines().toList();
    }

    public boolean isPlanned() {
        return state == InspectionState.PLANNED;
    }

    public boolean isDone() {
        return state == InspectionState.DONE;
    }

    /** Its days are over and nobody has written what came of it. */
    public boolean isOverdue(LocalDate today) {
        return isPlanned() && lastDay.isBefore(today);
    }
}
