package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.Signing;

import java.util.List;

/**
 * A plan as its paper, what it lacks, and what may be done with it.
 *
 * @param approve submitted plans of the unit may be approved or sent back
 */
public record PlanPage(
        PlanHead head,
        @Nullable Words words,
        List<Part> parts,
        boolean approve,
        Signing signing) {

    /** A part officers write, with a mark for what has nothing yet. */
    public record Part(String key, String title, boolean written) {}

    /**
     * A part being written.
     *
     * @param petitions how many open ones it may take in; none but where a paper asks for something
     * @param theirs what somebody else saved meanwhile
     */
    public record Words(
            String part,
            String title,
            @Nullable String hint,
            String words,
            int version,
            int petitions,
            @Nullable String theirs,
            @Nullable String who) {}
}
