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
 * @param start where the report is written; null when no module writes it
 * @param papers frozen ones that could be handed in
 * @param mayHandIn and the rest: by role and area; what stands in the way is told on pressing
 */
public record ObligationPage(
        Obligation obligation,
        LocalDate today,
        List<Attempt> attempts,
        @Nullable String start,
        List<Ready> papers,
        boolean mayHandIn,
        boolean mayAnswer,
        List<Fault> faults,
        Map<String, String> typed) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
