package vn.chungsuc.access.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A role held on a unit.
 *
 * @param criteria criterion numbers it is narrowed to; empty means all
 * @param until the last day; null when open
 */
public record HeldRole(
        int id,
        String roleName,
        String unitCode,
        String unitName,
        List<Integer> criteria,
        LocalDate from,
        @Nullable LocalDate until,
        boolean inForce) {

    /** «tiêu chí 11, 12», or nothing when it covers all. */
    public String narrowing() {
        return criteria.isEmpty()
                ? ""
                : "tiêu chí "
                        + criteria.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public String period() {
        return "từ " + Vi.date(from) + (until == null ? "" : " đến " + Vi.date(until));
    }
}
