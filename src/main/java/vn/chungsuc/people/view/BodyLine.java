package vn.chungsuc.people.view;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A line of the list of bodies. */
public record BodyLine(
        int id,
        String name,
        String kind,
        String unitCode,
        String unitName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String signers,
        long total) {

    public @Nullable LocalDate lastDay() {
        return validTo == null ? null : validTo.minusDays(1);
    }
}
