package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.plans.LineTaskStore.Given;
import vn.chungsuc.plans.LineTasks.Planned;
import vn.chungsuc.plans.LineTasks.Wanted;
import vn.chungsuc.plans.view.GivePage;
import vn.chungsuc.plans.view.GivePage.Row;
import vn.chungsuc.plans.view.GivePage.Status;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.tasks.PartyNames;
import vn.chungsuc.tasks.TaskState;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together the page on which the lines of a plan become tasks. */
@Component
class GivePages {

    static final String TAB = "/giao-viec";

    private final PlanHeads heads;
    private final PlanTasks standing;
    private final LineTasks tasks;
    private final PartyNames names;
    private final Clock clock;

    GivePages(PlanHeads heads, PlanTasks standing, LineTasks tasks, PartyNames names, Clock clock) {
        this.heads = heads;
        this.standing = standing;
        this.tasks = tasks;
        this.names = names;
        this.clock = clock;
    }

    /** The page as it is opened: the plan's own words in every field. */
    GivePage page(Officer officer, Plan plan) {
        return page(officer, plan, Map.of(), null, List.of());
    }

    /**
     * @param typed «lead-KEY», «with-KEY», «due-KEY»; what is absent stands as the plan says it
     * @param ticked null: every line that lacks nothing
     */
    GivePage page(
            Officer officer,
            Plan plan,
            Map<String, String> typed,
            @Nullable Set<String> ticked,
            List<Fault> faults) {
        var state = standing.of(officer.scope(), plan);
        var why = why(officer, plan);
        var open = state.lines().stream().filter(line -> status(state, line) != Status.GIVEN);
        var wanted = open.map(line -> wanted(line, typed)).toList();
        var planned = tasks.of(officer, plan, state.root(), wanted);
        var todo = new ArrayList<Row>();
        for (int i = 0; i < wanted.size(); i++) {
            todo.add(row(state, wanted.get(i), planned.get(i)));
        }
        state.dropped().forEach(given -> todo.add(dropped(state, given)));
        return new GivePage(
                heads.of(officer, plan, TAB),
                why == null,
                why,
                todo,
                state.lines().stream()
                        .filter(line -> status(state, line) == Status.GIVEN)
                        .map(line -> row(state, Wanted.of(line), null))
                        .toList(),
                ticked != null ? ticked : fit(todo),
                why == null ? names.candidates(officer.scope(), today()) : List.of(),
                faults);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Null: tasks may be given. */
    private static @Nullable String why(Officer officer, Plan plan) {
        if (!plan.own() || !officer.may(Permission.ASSIGN_TASKS)) {
            return tr("Bạn xem được việc của kế hoạch này, không giao.");
        }
        return switch (plan.state()) {
            case APPROVED, RUNNING -> null;
            case DRAFT, SUBMITTED ->
                    tr("Kế hoạch được duyệt thì giao việc ở đây; dưới đây là việc sẽ giao.");
            case SUMMED_UP -> tr("Năm đã tổng kết, không giao thêm việc.");
            case REPLACED -> tr("Đã có bản điều chỉnh; việc giao và sửa ở bản đang có hiệu lực.");
        };
    }

    static Status status(PlanTasks.Standing state, PlanLine line) {
        var given = state.given(line.key());
        var task = given == null ? null : state.task(given.taskId());
        if (given == null || task != null && task.state() == TaskState.CANCELLED) {
            return Status.NEW;
        }
        return given.said().equals(line.said()) ? Status.GIVEN : Status.CHANGED;
    }

    private static Wanted wanted(PlanLine line, Map<String, String> typed) {
        return new Wanted(
                line,
                typed.getOrDefault("lead-" + line.key(), line.lead()).strip(),
                typed.getOrDefault("with-" + line.key(), line.together()).strip(),
                typed.getOrDefault("due-" + line.key(), line.due()).strip());
    }

    private static Row row(PlanTasks.Standing state, Wanted wanted, @Nullable Planned planned) {
        var line = wanted.line();
        var given = state.given(line.key());
        var status = status(state, line);
        return new Row(
                line.key(),
                status,
                line.words(),
                status == Status.CHANGED && given != null ? given.said() : null,
                wanted.lead(),
                wanted.together(),
                wanted.due(),
                planned == null
                        ? List.of()
                        : planned.faults().stream().map(Fault::sentence).toList(),
                given == null ? null : state.task(given.taskId()));
    }

    private static Row dropped(PlanTasks.Standing state, Given given) {
        return new Row(
                given.line(),
                Status.DROPPED,
                given.said().lines().findFirst().orElse(""),
                null,
                "",
                "",
                "",
                List.of(),
                state.task(given.taskId()));
    }

    private static Set<String> fit(List<Row> todo) {
        return todo.stream()
                .filter(row -> row.remarks().isEmpty())
                .map(Row::key)
                .collect(Collectors.toSet());
    }

    /** What was chosen of the lines that wait, with what was typed beside each. */
    List<Wanted> chosen(PlanTasks.Standing state, Map<String, String> typed, Set<String> ticked) {
        return state.lines().stream()
                .filter(line -> ticked.contains(line.key()))
                .filter(line -> status(state, line) != Status.GIVEN)
                .map(line -> wanted(line, typed))
                .toList();
    }
}
