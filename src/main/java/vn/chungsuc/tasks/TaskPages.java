package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.tasks.view.TaskPage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together the page of one task. */
@Component
class TaskPages {

    private static final int INSTANCES = 60;

    private final TaskQueries tasks;
    private final PartyQueries parties;
    private final HistoryQueries history;
    private final EventFiles files;
    private final BlockerStore blockers;
    private final TaskRights rights;
    private final CriteriaSets sets;
    private final Clock clock;

    TaskPages(
            TaskQueries tasks,
            PartyQueries parties,
            HistoryQueries history,
            EventFiles files,
            BlockerStore blockers,
            TaskRights rights,
            CriteriaSets sets,
            Clock clock) {
        this.tasks = tasks;
        this.parties = parties;
        this.history = history;
        this.files = files;
        this.blockers = blockers;
        this.rights = rights;
        this.sets = sets;
        this.clock = clock;
    }

    /** The page again, with the sentence beside its field and what was typed. */
    String refused(
            long id,
            Officer officer,
            String field,
            String sentence,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        return show(id, officer, List.of(new Fault(field, sentence)), typed, model);
    }

    String show(
            long id, Officer officer, List<Fault> faults, Map<String, String> typed, Model model) {
        var scope = officer.scope();
        var today = LocalDate.now(clock);
        var task = tasks.require(scope, officer.accountId(), id, today);
        var may = rights.of(officer, task, today);
        model.addAttribute(
                "page",
                new TaskPage(
                        task,
                        today,
                        history.percent(scope, id),
                        subject(task.subject()),
                        parties.of(scope, id, today),
                        tasks.about(scope, id, today),
                        history.events(scope, id),
                        files.of(scope, id),
                        history.wishes(scope, id),
                        blockers.of(id),
                        blockers.waitingFor(id),
                        task.recurs() ? instances(officer, id, today) : List.of(),
                        steps(task, may),
                        may.manage(),
                        may.work(),
                        may.confirm(),
                        faults,
                        typed));
        return "tasks/taskPage";
    }

    private List<Task> instances(Officer officer, long id, LocalDate today) {
        return tasks.search(
                officer.scope(), officer.accountId(), TaskFilter.ofSeries(id), today, 0, INSTANCES);
    }

    private static Set<Step> steps(Task task, TaskRights.Rights may) {
        var steps = EnumSet.noneOf(Step.class);
        Arrays.stream(Step.values())
                .filter(step -> step.isFrom(task.state()) && step.isFor(may))
                .filter(step -> !task.recurs() || step == Step.CANCEL || step == Step.REOPEN)
                .forEach(steps::add);
        return steps;
    }

    private @Nullable String subject(@Nullable Subject subject) {
        if (subject == null) {
            return null;
        }
        var set = sets.find(subject.setId()).orElse(null);
        var indicator = subject.indicator();
        if (set == null) {
            return subject.label();
        }
        var name =
                indicator != null
                        ? set.indicator(indicator).map(one -> one.name()).orElse("")
                        : set.criterion(subject.criterion()).map(one -> one.name()).orElse("");
        var number = indicator == null ? String.valueOf(subject.criterion()) : indicator;
        return tr("%s. %s (%s)", number, tr(name), tr(set.name()));
    }
}
