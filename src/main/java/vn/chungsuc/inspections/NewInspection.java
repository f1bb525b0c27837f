package vn.chungsuc.inspections;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.tasks.NamedParty;

import java.time.LocalDate;
import java.util.List;

/** An inspection as it is planned; {@link Inspection} says what the parts mean. */
public record NewInspection(
        InspectionKind kind,
        String byName,
        int year,
        String title,
        List<Field> fields,
        @Nullable String contents,
        @Nullable String basis,
        LocalDate firstDay,
        LocalDate lastDay,
        List<NamedParty> subjects) {}
