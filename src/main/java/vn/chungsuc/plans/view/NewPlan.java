package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Fault;

import java.util.List;

/**
 * The form that opens a plan: unit and year first, then what they leave to choose.
 *
 * @param absence why the unit has no plan of the year; null: it may
 * @param standing the plan in force of that year, by address and name; null: none
 */
public record NewPlan(
        int year,
        List<Integer> years,
        String unitCode,
        String unitName,
        @Nullable String absence,
        @Nullable Standing standing,
        List<SetChoice> sets,
        List<Body> bodies,
        List<Fault> faults) {

    public record SetChoice(String id, String name) {}

    public record Standing(String path, String title, String state) {}

    public @Nullable String fault(String field) {
        return Faults.of(faults, field);
    }
}
