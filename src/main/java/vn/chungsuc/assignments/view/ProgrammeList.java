package vn.chungsuc.assignments.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assignments.Programme;
import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;

import java.util.List;
import java.util.Map;

/**
 * The work programmes of an area, and what there is to choose for a new one.
 *
 * @param bodies that may issue one; empty: the officer drafts none
 */
public record ProgrammeList(
        List<Programme> rows,
        String words,
        Listing listing,
        List<Body> bodies,
        int thisYear,
        boolean mayDraft,
        List<Fault> faults,
        Map<String, String> typed) {

    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
