package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Plan;

import java.util.List;

/**
 * What stands above every page of a plan.
 *
 * @param tab the page shown
 * @param may the officer may change what it says now
 * @param closedBecause why nobody may; null: somebody may
 */
public record PlanHead(
        Plan plan, String setName, List<Tab> tabs, boolean may, @Nullable String closedBecause) {

    public record Tab(String label, String path, boolean current) {}
}
