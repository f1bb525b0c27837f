package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A seat in a body.
 *
 * @param charges how many things the holder is in charge of today or later
 * @param validTo the first day it is no more; null: no end known
 */
public record Member(
        int id,
        int bodyId,
        String bodyName,
        int unitId,
        int personId,
        String fullName,
        @Nullable String post,
        @Nullable String phone,
        @Nullable String email,
        String title,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        @Nullable String decisionIssuer,
        int charges) {

    public @Nullable LocalDate lastDay() {
        return validTo == null ? null : validTo.minusDays(1);
    }

    public boolean sitsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** Whether the seat lasts at least as long; null: without end. */
    boolean lastsTo(@Nullable LocalDate end) {
        return validTo == null || end != null && !end.isAfter(validTo);
    }

    public Decision decision() {
        return new Decision(decisionNumber, decisionDate, decisionIssuer);
    }

    public String label() {
        return "%s, %s, %s".formatted(fullName, title, bodyName);
    }
}
