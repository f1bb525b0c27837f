package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Target;
import vn.chungsuc.shared.Fault;

import java.util.List;

/**
 * One target handed down to the units below.
 *
 * @param sum what the sum says; null: nothing is handed down yet
 * @param faults field «q-ID» each
 */
public record QuotaPage(
        PlanHead head,
        Target target,
        String aim,
        List<Line> lines,
        @Nullable String sum,
        boolean agrees,
        List<Fault> faults) {

    /**
     * @param value as typed, or as it stands
     * @param theirs the unit's own plan of the year: its state in a word; null: it has none yet
     */
    public record Line(
            int unitId,
            String fullName,
            String value,
            @Nullable String theirs,
            @Nullable String path,
            String look) {}

    public @Nullable String fault(String field) {
        return Faults.of(faults, field);
    }

    public String path() {
        return head.plan().path() + "/muc-tieu/" + target.id() + "/giao";
    }
}
