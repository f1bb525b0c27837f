package vn.chungsuc.people.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;

/**
 * One body with its signers, or a new one.
 *
 * @param id null: a new one
 * @param typed what stands in the fields, saved or just typed
 */
public record BodyPage(
        @Nullable Integer id,
        Map<String, String> typed,
        List<Signer> signers,
        boolean mayChange,
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
