package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A body that issues papers or is in charge, as it was named for a time.
 *
 * @param heading the line at the top left of its papers, in capitals
 * @param symbol what follows the type in a paper's symbol: «UBND» in BC-UBND
 * @param validTo the first day it is no more; null: no end known
 */
public record Body(
        int id,
        int unitId,
        String kind,
        String name,
        @Nullable String superior,
        String heading,
        String symbol,
        String place,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public @Nullable LocalDate lastDay() {
        return validTo == null ? null : validTo.minusDays(1);
    }
}
