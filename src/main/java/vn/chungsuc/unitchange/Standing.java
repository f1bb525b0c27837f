package vn.chungsuc.unitchange;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.units.Levels;

import java.time.LocalDate;

/**
 * A unit of the area around the day of a change.
 *
 * @param validTo the first day it is no more; {@link LocalDate#MAX} while it stands
 * @param region the column of thresholds it is judged by, its own or of a unit above; null: none
 * @param marks what else it is classified as, which no new unit takes over by itself
 */
public record Standing(
        int id,
        String code,
        String level,
        String kind,
        String name,
        String fullName,
        @Nullable Integer parentId,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable String region,
        @Nullable String marks) {

    boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    int rank() {
        return Levels.ALL.indexOf(level);
    }

    boolean closed() {
        return validTo.isBefore(LocalDate.MAX);
    }
}
