package vn.chungsuc.assignments.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assignments.Taker;
import vn.chungsuc.shared.Fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A visit being written down or changed.
 *
 * @param action where the form is sent
 * @param photos how many it has already
 */
public record VisitEntry(
        String action,
        boolean fresh,
        LocalDate today,
        List<Place> places,
        List<Taker> goers,
        int photos,
        Map<String, String> typed,
        List<Fault> faults) {

    public record Place(int id, String label) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
