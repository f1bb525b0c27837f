package vn.chungsuc.handin.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.handin.Cycle;
import vn.chungsuc.handin.ReportRule;
import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;

/**
 * The rules in force and before, and the form for another.
 *
 * @param levels below the officer's unit; empty: nobody reports to it
 * @param forms id → what an officer calls it
 */
public record RulePage(
        List<ReportRule> rules,
        boolean maySet,
        Cycle cycle,
        List<String> levels,
        List<Body> bodies,
        Map<String, String> forms,
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
