package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Comparison;
import vn.chungsuc.plans.Goal.Beside;
import vn.chungsuc.plans.Target;
import vn.chungsuc.plans.TargetKind;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.tasks.TaskBrief;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The targets of a plan beside where they began and where they stand, and the form of one.
 *
 * @param form null: none is open
 * @param tasks given for targets: «t-ID»
 * @param read by the same keys, where in a kept paper a target was read
 */
public record TargetsPage(
        PlanHead head,
        List<Row> rows,
        @Nullable Form form,
        List<Fault> faults,
        Map<String, TaskBrief> tasks,
        Map<String, String> read) {

    /**
     * @param aim «≥ 60 %»
     * @param before «9,15 (2022)»; null: no figure
     * @param actual as the assessment says now; null: no figure
     * @param done percent of the way; null where no figure is known
     * @param quota what the sum of what was handed down says; null: nothing was
     * @param foreseen null: fewer than two figures are known, or the year is over
     */
    public record Row(
            Target target,
            String about,
            String aim,
            @Nullable String before,
            Beside beside,
            @Nullable String actual,
            @Nullable Integer done,
            List<NamedUnit> named,
            @Nullable String quota,
            boolean quotaAgrees,
            @Nullable Foreseen foreseen) {

        public boolean reached() {
            return done != null && done == 100;
        }
    }

    /**
     * Where the figure would stand at the year's end if it went on as until now.
     *
     * @param end «62,5 %»
     * @param enough the target would be reached
     * @param bars the line as a drawing: «x,y x,y», from the baseline to now, from now to the end;
     *     {@code aim} the height of the target
     */
    public record Foreseen(String end, boolean enough, String past, String coming, String aim) {}

    public record NamedUnit(String fullName, boolean fulfils) {}

    public record Choice(String key, String label) {}

    public record UnitChoice(int id, String fullName, boolean ready) {}

    /**
     * @param target the one changed; null: a new one
     * @param typed what stands in the fields
     * @param chosen units named
     */
    public record Form(
            @Nullable Target target,
            List<TargetKind> kinds,
            List<Choice> indicators,
            List<UnitChoice> units,
            Map<String, String> typed,
            Set<Integer> chosen,
            Baseline baseline,
            List<Fault> faults) {

        public List<Comparison> comparisons() {
            return List.of(Comparison.values());
        }

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        public @Nullable String fault(String field) {
            return Faults.of(faults, field);
        }
    }

    /**
     * What is known of what is being typed.
     *
     * @param known «9,15 % (năm 2022)»; null: no figure
     * @param requirement what the set asks for; null: it is not of the set, or unknown
     */
    public record Baseline(@Nullable String known, @Nullable String requirement, Beside beside) {

        public static final Baseline NONE = new Baseline(null, null, Beside.UNKNOWN);
    }
}
