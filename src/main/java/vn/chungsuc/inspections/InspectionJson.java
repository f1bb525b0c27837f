package vn.chungsuc.inspections;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * An inspection as the API tells it; {@link Inspection} says what the parts mean.
 *
 * @param by the team, the body, the Front
 * @param subjects whom it looks at, with commas
 */
record InspectionJson(
        long id,
        String unit,
        String unitName,
        InspectionKind kind,
        String by,
        int year,
        String title,
        List<Field> fields,
        @Nullable String contents,
        @Nullable String basis,
        LocalDate first,
        LocalDate last,
        InspectionState state,
        @Nullable String cancelledFor,
        @Nullable LocalDate visitedOn,
        @Nullable String team,
        @Nullable String summary,
        @Nullable String subjects,
        int findings,
        int open,
        int late,
        int version) {

    static InspectionJson of(Inspection one) {
        return new InspectionJson(
                one.id(),
                one.unitCode(),
                one.unitName(),
                one.kind(),
                one.byName(),
                one.year(),
                one.title(),
                one.fieldList(),
                one.contents(),
                one.basis(),
                one.firstDay(),
                one.lastDay(),
                one.state(),
                one.cancelledFor(),
                one.visitedOn(),
                one.team(),
                one.summary(),
                one.subjects(),
                one.findings(),
                one.open(),
                one.late(),
                one.version());
    }
}
