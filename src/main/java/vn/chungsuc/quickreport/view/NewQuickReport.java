package vn.chungsuc.quickreport.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.handin.Obligation;
import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.units.HomeUnit;

import java.util.List;

/**
 * The form that opens a month's report.
 *
 * @param obligation what it is for; null when nobody above asks
 * @param home the officer's own unit, for which most reports are written
 * @param sets that units of the area are judged by in the year, the likeliest first
 */
public record NewQuickReport(
        @Nullable Obligation obligation,
        int year,
        int month,
        @Nullable String unitCode,
        @Nullable String unitName,
        HomeUnit home,
        List<SetChoice> sets,
        List<Body> bodies,
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
