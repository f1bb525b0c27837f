package vn.chungsuc.collection.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asking several villages the same.
 *
 * @param groups what can be asked; empty: the commune has no sheet of the year
 */
public record RoundForm(
        List<RequestForm.Choice> communes,
        List<Village> villages,
        List<RequestForm.Group> groups,
        Set<String> chosen,
        Map<String, String> typed,
        List<Fault> faults) {

    /**
     * @param recipient who gets the link
     */
    public record Village(String code, String name, boolean asked, String recipient) {}

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
