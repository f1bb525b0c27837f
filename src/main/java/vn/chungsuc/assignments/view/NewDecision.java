package vn.chungsuc.assignments.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assignments.Section;
import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is chosen before a decision is drafted. */
public record NewDecision(
        String unitName,
        List<Body> bodies,
        List<SetChoice> sets,
        List<Section> sections,
        Set<String> chosen,
        Map<String, String> typed,
        List<Fault> faults) {

    public record SetChoice(String id, String name) {}

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
