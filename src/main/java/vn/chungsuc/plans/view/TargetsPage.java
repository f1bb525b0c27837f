package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Comparison;
import vn.chungsuc.plans.Goal.Beside;
import vn.chungsuc.plans.Target;
import vn.chungsuc.plans.TargetKind;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The targets of a plan beside where they began and where they stand, and the form of one.
 *
 * @param form null: none is open
 */
public record TargetsPage(PlanHead head, List<Row> rows, @Nullable Form form, List<Fault> faults) {

    /**
     * @param aim «≥ 60 %»
     * @param before «9,15 (2022)»; null: no figure
     * @param actual as the assessment says now; null: no figure
     * @param done percent of the way; null where no figure is known
     * @param quota what the sum of what was handed down says; null: nothing was
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
            boolean quotaAgrees) {

        public boolean reached() {
            return done != null && done == 100;
        }
    }

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
