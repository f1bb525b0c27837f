package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Plan;

import java.util.List;

/**
 * The versions of a year's plan, what a version changed, and what became of it.
 *
 * @param former the version it is compared with; null: it amends none
 */
public record VersionsPage(
        PlanHead head,
        List<Plan> versions,
        @Nullable Plan former,
        List<Difference> differences,
        List<Step> steps) {

    /**
     * @param before null: it is new
     * @param after null: it was taken out
     */
    public record Difference(
            String section, String what, @Nullable String before, @Nullable String after) {}
}
