package vn.chungsuc.handin.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.handin.Obligation;
import vn.chungsuc.handin.SubmissionQueries.Ready;
import vn.chungsuc.shared.Fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One report that is owed: when, what was handed in, what may be done now.
 *
 * @param headings of the parts of what was handed in, in the paper's order
 * @param start where the report is written; null when no module writes it
 * @param papers frozen ones that could be handed in
 * @param mayAsk for a later due day
 * @param mayHandIn and the rest: by role and area; what stands in the way is told on pressing
 */
public record ObligationPage(
        Obligation obligation,
        LocalDate today,
        List<Attempt> attempts,
        Map<String, String> headings,
        @Nullable String start,
        List<Ready> papers,
        boolean mayHandIn,
        boolean mayAnswer,
        boolean mayAsk,
        List<Wish> wishes,
        List<Fault> faults,
        Map<String, String> typed) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What the unit asked for and nobody answered yet; null: nothing waits. */
    public @Nullable Wish waiting() {
        return obligation.askedDue() == null
                ? null
                : wishes.stream().filter(Wish::waits).findFirst().orElse(null);
    }

    /** Also for the sentence that says why nothing can be asked for. */
    public boolean showsAsking() {
        var mended = fault("askDue") != null || fault("askWhy") != null;
        return mayAsk && (mended || obligation.state().isOwed() && obligation.askedDue() == null);
    }

    /** What was typed, or else what the field begins with. */
    public String typedOr(String field, String first) {
        return typed.getOrDefault(field, first);
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
