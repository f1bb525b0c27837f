package vn.chungsuc.unitchange.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Listing;

import java.util.List;
import java.util.Map;

/**
 * Lists of changes, and the forms that begin one.
 *
 * @param acts value → label of what the form of a single change does
 */
public record ListPage(
        List<ListLine> lines,
        String q,
        Listing listing,
        Map<String, String> acts,
        Map<String, String> typed,
        List<Fault> faults) {

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
