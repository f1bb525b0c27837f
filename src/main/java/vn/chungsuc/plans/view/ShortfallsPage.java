package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Contents.Shortfall;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;

/**
 * What fell short and why, in three groups.
 *
 * @param edited the entry whose form is open, «moi» a new one; empty: none
 */
public record ShortfallsPage(
        PlanHead head,
        List<Group> groups,
        String edited,
        Map<String, String> typed,
        List<Fault> faults) {

    public record Group(String kind, String title, List<Shortfall> lines) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String fault(String field) {
        return Faults.of(faults, field);
    }

    public String path() {
        return head.plan().path() + "/han-che";
    }
}
