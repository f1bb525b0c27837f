package vn.chungsuc.assignments.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.Signing;
import vn.chungsuc.shared.Vi;

/** A decision as its paper, what it lacks, and what may be done with it. */
public record DecisionPage(DecisionHead head, OfficialPaper paper, Signing signing, int changes) {

    public String typed(String field, String otherwise) {
        return signing.typed(field, otherwise);
    }

    public @Nullable String fault(String field) {
        return signing.fault(field);
    }

    public String effectiveOn() {
        return Vi.date(head.decision().effectiveOn());
    }
}
