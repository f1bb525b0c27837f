package vn.chungsuc.access.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;

import java.util.List;

/**
 * Behind a one-time link.
 *
 * @param first nobody has an account yet: the form asks for the first administrator
 * @param units what the first administrator may look after
 */
public record LinkPage(
        String path,
        String username,
        String fullName,
        boolean first,
        List<UnitChoice> units,
        Form form,
        List<Fault> faults) {

    public record Form(String username, String fullName, String unit) {}

    public @Nullable String fault(String field) {
        return Fields.sentence(faults, field);
    }
}
