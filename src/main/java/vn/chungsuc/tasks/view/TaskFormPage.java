package vn.chungsuc.tasks.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.tasks.PartyOption;
import vn.chungsuc.tasks.Source;

import java.util.List;
import java.util.Map;

/**
 * Giving a task, or changing what was given.
 *
 * @param id null: a new one
 * @param options who is offered in the fields of people and bodies
 */
public record TaskFormPage(
        @Nullable Long id,
        String unitName,
        List<PartyOption> options,
        List<SetOption> sets,
        List<Source.Kind> sources,
        Map<String, String> typed,
        List<Fault> faults) {

    public record SetOption(String id, String name) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean is(String field, String value) {
        return typed(field).equals(value);
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    public String action() {
        return id == null ? "/nhiem-vu/moi" : "/nhiem-vu/" + id + "/sua";
    }

    public String back() {
        return id == null ? "/nhiem-vu" : "/nhiem-vu/" + id;
    }
}
