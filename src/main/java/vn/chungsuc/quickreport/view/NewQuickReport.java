package vn.chungsuc.quickreport.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.handin.Obligation;
import vn.chungsuc.handin.Period;
import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.util.List;

/**
 * The form that opens a month's report.
 *
 * @param obligation what it is for; null when nobody above asks
 * @param months that can be chosen: those the unit existed in, none to come
 * @param cutOff figures count to the end of this day
 * @param home the officer's own unit
 * @param absence why the unit has no report of the month; null: it has
 * @param sets that units of the area are judged by in the year, the likeliest first
 */
public record NewQuickReport(
        @Nullable Obligation obligation,
        Period period,
        List<Period> months,
        LocalDate cutOff,
        @Nullable String unitCode,
        @Nullable String unitName,
        Unit home,
        @Nullable String absence,
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
