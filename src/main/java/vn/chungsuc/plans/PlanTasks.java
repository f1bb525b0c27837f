package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.plans.LineTaskStore.Given;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.tasks.Source;
import vn.chungsuc.tasks.TaskBrief;
import vn.chungsuc.tasks.TaskQueries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines of a plan and the tasks that were given for them. */
@Component
class PlanTasks {

    private final LineTaskStore store;
    private final ContentQueries contents;
    private final Responsible responsible;
    private final CriteriaSets sets;
    private final TaskQueries tasks;
    private final Clock clock;

    PlanTasks(
            LineTaskStore store,
            ContentQueries contents,
            Responsible responsible,
            CriteriaSets sets,
            TaskQueries tasks,
            Clock clock) {
        this.store = store;
        this.contents = contents;
        this.responsible = responsible;
        this.sets = sets;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * @param root the first version of the plan
     * @param byLine tasks given, by line
     * @param byId those of them that can be seen
     */
    record Standing(
            long root, List<PlanLine> lines, Map<String, Given> byLine, Map<Long, TaskBrief> byId) {

        @Nullable Given given(String line) {
            return byLine.get(line);
        }

        @Nullable TaskBrief task(long id) {
            return byId.get(id);
        }

        /** Given once, not said any more, and not closed yet. */
        List<Given> dropped() {
            var said = new HashSet<String>();
            lines.forEach(line -> said.add(line.key()));
            return byLine.values().stream()
                    .filter(given -> !said.contains(given.line()))
                    .filter(given -> {
                        var task = task(given.taskId());
                        return task != null && !task.state().isClosed();
                    })
                    .toList();
        }
    }

    Standing of(Scope scope, Plan plan) {
        var says = contents.of(scope, plan.id());
        var set = sets.require(plan.setId());
        var roots = store.roots(scope, plan);
        var leads = responsible.leads(scope, plan, says);
        var root = store.root(scope, plan);
        var given = store.given(scope, root);
        return new Standing(
                root,
                Language.inVietnamese(() -> PlanLine.all(plan, set, says, roots, leads)),
                given.stream().collect(Collectors.toMap(Given::line, Function.identity())),
                given.isEmpty() ? Map.of() : briefs(scope, root));
    }

    /** «d-12», «t-7», «r-1.1» of this very version → its task, for the plan's other pages. */
    Map<String, TaskBrief> ofLines(Scope scope, Plan plan) {
        var root = store.root(scope, plan);
        var given = store.given(scope, root);
        if (given.isEmpty()) {
            return Map.of();
        }
        var briefs = briefs(scope, root);
        var here =
                store.roots(scope, plan).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return given.stream()
                .filter(one -> briefs.containsKey(one.taskId()))
                .collect(
                        Collectors.toMap(
                                one -> here.getOrDefault(one.line(), one.line()),
                                one -> Objects.requireNonNull(briefs.get(one.taskId()))));
    }

    private Map<Long, TaskBrief> briefs(Scope scope, long root) {
        return tasks.bySource(scope, Source.Kind.PLAN, List.of(root), LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(TaskBrief::id, Function.identity()));
    }
}
