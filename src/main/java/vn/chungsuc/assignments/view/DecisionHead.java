package vn.chungsuc.assignments.view;

import vn.chungsuc.assignments.AssignmentDecision;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands above every page of a decision.
 *
 * @param may its lines may be changed by the officer who asks
 */
public record DecisionHead(
        AssignmentDecision decision, LocalDate today, String setName, List<Tab> tabs, boolean may) {

    public record Tab(String label, String path, boolean current) {}

    public String state() {
        return decision.state(today);
    }

    public String look() {
        return decision.look(today);
    }
}
