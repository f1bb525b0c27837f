package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Contents.Basis;
import vn.chungsuc.plans.Plan;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;

/**
 * When a plan runs, which plan above it follows, what it rests on.
 *
 * @param parents plans above kept here that it may follow
 * @param sources papers of the register and papers read, to be cited
 */
public record FactsPage(
        PlanHead head,
        List<Basis> bases,
        List<Plan> parents,
        List<Source> sources,
        Map<String, String> typed,
        List<Fault> faults) {

    /**
     * @param key «d-12» of the register, «s-7» a paper read
     */
    public record Source(String key, String words) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String fault(String field) {
        return Faults.of(faults, field);
    }

    public String path() {
        return head.plan().path() + "/thong-tin";
    }
}
