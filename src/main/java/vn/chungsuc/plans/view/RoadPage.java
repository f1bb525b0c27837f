package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.tasks.TaskBrief;

import java.util.List;
import java.util.Map;

/**
 * What is to be done: duties, and the roadmap of a unit's missing indicators by quarter.
 *
 * @param own the unit has a sheet of its own, and so a roadmap
 * @param quarters four, then what is not laid yet
 * @param unlaid missing indicators that are not on the road
 * @param edited «c-CODE» or «n-ID» whose form is open, «n-moi» a new duty; empty: none
 * @param owners who may be put in charge, as suggestions
 * @param typed what stands in the open form
 * @param tasks given for its lines: «d-ID» a duty, «r-CODE» an indicator
 * @param read by the same keys, where in a kept paper a line was read
 */
public record RoadPage(
        PlanHead head,
        boolean own,
        List<DutyLine> duties,
        List<Quarter> quarters,
        List<Item> unlaid,
        String cost,
        String edited,
        String editedTitle,
        List<String> owners,
        Map<String, String> typed,
        List<Fault> faults,
        Map<String, TaskBrief> tasks,
        Map<String, String> read) {

    /**
     * @param when as the paper says it; null: not told
     */
    public record DutyLine(Duty duty, @Nullable String when, @Nullable String money) {}

    /**
     * @param number 1 to 4; 0: not laid yet
     * @param cost of its items; null: none is told
     */
    public record Quarter(int number, List<Item> items, @Nullable String cost) {}

    /**
     * @param met the assessment says it is met now
     */
    public record Item(
            String code,
            int criterion,
            String name,
            boolean met,
            String duty,
            String solution,
            String lead,
            @Nullable String money) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String fault(String field) {
        return Faults.of(faults, field);
    }

    public String path() {
        return head.plan().path() + "/lo-trinh";
    }

    public boolean hasRoads() {
        return quarters.stream().anyMatch(quarter -> !quarter.items().isEmpty());
    }
}
