package vn.chungsuc.plans.view;

import vn.chungsuc.documents.PaperPanel;
import vn.chungsuc.documents.Signing;

import java.util.List;

/**
 * A plan as its paper, what it lacks, and what may be done with it.
 *
 * @param approve submitted plans of the unit may be approved or sent back
 */
public record PlanPage(
        PlanHead head, PaperPanel panel, List<Part> parts, boolean approve, Signing signing) {

    /** A part officers write, with a mark for what has nothing yet. */
    public record Part(String key, String title, boolean written) {}
}
