package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A body to add or as it shall be changed.
 *
 * @param lastDay null: no end known
 */
public record NewBody(
        String kind,
        String name,
        @Nullable String superior,
        String heading,
        String symbol,
        String place,
        LocalDate validFrom,
        @Nullable LocalDate lastDay) {}
