package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

/** What the list of plans is narrowed to; null: not at all. */
public record PlanFilter(
        String words, @Nullable Integer year, @Nullable PlanState state, String sort) {

    public boolean narrows() {
        return !words.isEmpty() || year != null || state != null;
    }
}
