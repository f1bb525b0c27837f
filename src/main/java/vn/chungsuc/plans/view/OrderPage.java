package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;

import java.util.List;

/**
 * A suggested order of the roadmap, to be looked through and taken over or left.
 *
 * @param budget as typed, đồng for the year; empty: no bound
 * @param within what the laid ones cost together; null: no cost is told
 */
public record OrderPage(
        PlanHead head,
        String budget,
        List<Row> rows,
        @Nullable String within,
        boolean may,
        List<Fault> faults) {

    /**
     * @param before the quarter it stands in now; null: not laid
     * @param quarter suggested; null: the budget or the year does not last for it
     * @param cost null: not told
     * @param months null: not told
     */
    public record Row(
            String code,
            String name,
            int criterion,
            @Nullable Integer before,
            @Nullable Integer quarter,
            @Nullable String cost,
            @Nullable Integer months) {}

    public @Nullable String fault(String field) {
        return Faults.of(faults, field);
    }

    public String path() {
        return head.plan().path() + "/lo-trinh/goi-y";
    }

    public long left() {
        return rows.stream().filter(row -> row.quarter() == null).count();
    }
}
