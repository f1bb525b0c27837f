package vn.chungsuc.reporting.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Fault;

import java.util.List;

/**
 * The form that opens a report: unit and year first, then what they leave to choose.
 *
 * @param years that can be chosen: those the unit existed in, none to come
 * @param absence why the unit has no report of the year; null: it has
 */
public record NewReport(
        int year,
        List<Integer> years,
        String unitCode,
        String unitName,
        @Nullable String absence,
        List<SetChoice> sets,
        List<Body> bodies,
        String asOf,
        List<Fault> faults) {

    public record SetChoice(String id, String name) {}

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
