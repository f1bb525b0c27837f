package vn.chungsuc.reporting.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Fault;

import java.util.List;

/**
 * The form that opens a report: unit and year first, then what they leave to choose.
 *
 * @param unitCode null: there is no such unit in the year
 * @param others there are more units one may report for
 */
public record NewReport(
        int year,
        @Nullable String unitCode,
        @Nullable String unitName,
        boolean others,
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
