package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.tasks.TaskFormController.Read;
import vn.chungsuc.tasks.view.Having;
import vn.chungsuc.tasks.view.TaskFormPage;
import vn.chungsuc.units.Unit;
import vn.chungsuc.units.Units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The form of a task: who is offered, what it shows, what it says. */
@Component
class TaskFormPages {

    private final PartyNames names;
    private final PartyQueries parties;
    private final TaskQueries tasks;
    private final CheckTask check;
    private final CriteriaSets sets;
    private final Units units;
    private final Clock clock;

    TaskFormPages(
            PartyNames names,
            PartyQueries parties,
            TaskQueries tasks,
            CheckTask check,
            CriteriaSets sets,
            Units units,
            Clock clock) {
        this.names = names;
        this.parties = parties;
        this.tasks = tasks;
        this.check = check;
        this.sets = sets;
        this.units = units;
        this.clock = clock;
    }

    String show(
            @Nullable Long id,
            Officer officer,
            Map<String, String> typed,
            List<Fault> faults,
            Model model) {
        var today = LocalDate.now(clock);
        var home = units.home(officer.scope(), today);
        model.addAttribute(
                "page",
                new TaskFormPage(
                        id,
                        home.fullName(),
                        names.candidates(officer.scope(), today),
                        sets(home, today),
                        List.of(Source.Kind.values()),
                        typed,
                        faults));
        return "tasks/taskForm";
    }

    /** Each fault once beside its field; what the form could not read is not told again. */
    Read read(Officer officer, Map<String, String> typed, @Nullable Task before) {
        var today = LocalDate.now(clock);
        var form = new TaskForm(typed);
        var meant = names.meant(officer.scope(), form.names(), today);
        var unit = before == null ? officer.scope().unitId() : before.unitId();
        var task =
                form.read(
                        unit,
                        name -> meant.getOrDefault(name, new PartyNames.Meant(null, null)),
                        TaskFormController.before(before),
                        today);
        var faults = new ArrayList<>(form.faults());
        var told = faults.stream().map(Fault::field).collect(Collectors.toSet());
        if (task.deadline() == null && !told.isEmpty() && tells(told)) {
            told.add("deadline");
        }
        check.of(officer, task).stream()
                .filter(fault -> !told.contains(fault.field()))
                .forEach(faults::add);
        return new Read(task, faults);
    }

    private static boolean tells(Set<String> told) {
        return told.contains("from")
                || told.contains("to")
                || told.contains("weekday")
                || told.contains("monthDay");
    }

    /** As it stands, in the fields. */
    Map<String, String> fields(Officer officer, Task task) {
        var today = LocalDate.now(clock);
        var having = parties.of(officer.scope(), task.id(), today);
        Map<Party, String> labels = new HashMap<>();
        having.forEach(one -> labels.put(one.party(), one.name()));
        var asked = having.stream().map(Having::party).toList();
        parties.labelled(officer.scope(), asked, today)
                .forEach(one -> labels.put(one.party(), one.label()));
        var about =
                tasks.about(officer.scope(), task.id(), today).stream()
                        .map(TaskQueries.About::name)
                        .toList();
        return TaskForm.of(
                task,
                party -> labels.getOrDefault(party, party.key()),
                having.stream().map(one -> new TaskForm.PartOf(one.part(), one.party())).toList(),
                about);
    }

    /** By which criteria of the year may be meant, the province's own first. */
    List<TaskFormPage.SetOption> sets(Officer officer) {
        var today = LocalDate.now(clock);
        return sets(units.home(officer.scope(), today), today);
    }

    private List<TaskFormPage.SetOption> sets(Unit home, LocalDate today) {
        var province =
                home.level().equals("PROVINCE")
                        ? home.name()
                        : units.ancestors(home.id(), today).stream()
                                .filter(above -> above.level().equals("PROVINCE"))
                                .map(Unit::name)
                                .findFirst()
                                .orElse(null);
        return sets.all().stream()
                .filter(set -> set.covers(today.getYear()))
                .filter(set ->
                        set.head().province() == null || set.head().province().equals(province))
                .sorted(Comparator.comparing((CriteriaSet set) -> set.head().province() == null))
                .map(set -> new TaskFormPage.SetOption(set.id(), tr(set.name())))
                .toList();
    }
}
