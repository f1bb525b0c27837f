package vn.chungsuc.assignments.view;

import vn.chungsuc.assignments.AssignmentDecision;
import vn.chungsuc.shared.Listing;

import java.time.LocalDate;
import java.util.List;

/**
 * The decisions of an area.
 *
 * @param inForce only those in force
 */
public record DecisionList(
        List<AssignmentDecision> rows,
        String words,
        boolean inForce,
        LocalDate today,
        Listing listing,
        boolean mayDraft) {

    public boolean narrows() {
        return !words.isEmpty() || inForce;
    }
}
