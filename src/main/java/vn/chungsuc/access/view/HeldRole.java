package vn.chungsuc.access.view;

import static vn.chungsuc.shared.Language.tr;

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
                : tr(
                        "tiêu chí %s",
                        criteria.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    public String period() {
        return until == null
                ? tr("từ %s", Vi.date(from))
                : tr("từ %s đến %s", Vi.date(from), Vi.date(until));
    }
}
