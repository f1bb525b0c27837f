package vn.chungsuc.units.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.time.LocalDate;

/** A unit in a list, as it stood on the day of the list. */
public record UnitLine(
        int id,
        String code,
        String level,
        String kind,
        String name,
        String fullName,
        @Nullable String parentCode,
        @Nullable String parentName,
        LocalDate validFrom,
        LocalDate validTo,
        long total) {

    public boolean closed() {
        return validTo.isBefore(LocalDate.MAX);
    }

    /** Its page on that day; without a day where today's tree answers. */
    public String path(LocalDate on) {
        return "/don-vi/" + code + (closed() ? "?ngay=" + Vi.date(on) : "");
    }

    public String lastDay() {
        return closed() ? Vi.date(validTo.minusDays(1)) : "";
    }
}
