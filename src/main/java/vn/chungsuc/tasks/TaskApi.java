package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.chungsuc.shared.ApiList;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The tasks of the area, by API. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskApi {

    private final TaskQueries tasks;
    private final MakeInstances instances;
    private final Clock clock;

    TaskApi(TaskQueries tasks, MakeInstances instances, Clock clock) {
        this.tasks = tasks;
        this.instances = instances;
        this.clock = clock;
    }

    /**
     * @param unit that gives it
     * @param deadline as papers say it
     * @param daysLate of one that is done: how many days after its day it was reported
     * @param source HAND, PLAN, TARGET, MEETING, INSPECTION, PETITION, NOTICE, ASSIGNMENT
     */
    record Json(
            long id,
            String unit,
            String title,
            @Nullable String detail,
            String lead,
            String state,
            String deadline,
            LocalDate due,
            @Nullable LocalDate extendedTo,
            boolean late,
            int daysLate,
            boolean blocked,
            @Nullable LocalDate reportedOn,
            @Nullable String set,
            @Nullable Integer criterion,
            @Nullable String indicator,
            String source,
            @Nullable String sourceWords,
            @Nullable Long recurringTask,
            int version) {

        static Json of(Task task) {
            return new Json(
                    task.id(),
                    task.unitCode(),
                    task.title(),
                    task.detail(),
                    task.leadName(),
                    task.state().name(),
                    Language.inVietnamese(task.when()::words),
                    task.due(),
                    task.extendedTo(),
                    task.late(),
                    task.daysLate(),
                    task.blocked(),
                    task.reportedOn(),
                    task.setId(),
                    task.criterion(),
                    task.indicator(),
                    task.sourceKind().name(),
                    task.sourceWords(),
                    task.seriesId(),
                    task.version());
        }
    }

    /**
     * @param unit words in the name or the code of a unit the task touches
     * @param state OPEN, DOING, REPORTED, CONFIRMED, CANCELLED, or UNDONE, LATE, SOON, BLOCKED,
     *     ASKED, RECURRING, ALL
     * @param source one of those above
     * @param q words in the task, its source or its lead, without marks
     * @param mine only those one leads or works on
     */
    @GetMapping
    ResponseEntity<List<Json>> list(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = TaskFilter.UNDONE) String state,
            @RequestParam(required = false) @Nullable Integer criterion,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Officer officer) {
        officer.require(Permission.READ);
        instances.ifNewDay();
        var filter =
                new TaskFilter(
                        q.strip(),
                        mine,
                        unit.strip(),
                        state,
                        criterion,
                        "",
                        source,
                        null,
                        null,
                        null,
                        "han");
        var asked = new ApiList(page, size);
        var found =
                tasks.search(
                        officer.scope(),
                        officer.accountId(),
                        filter,
                        LocalDate.now(clock),
                        asked.page(),
                        asked.size());
        return ApiList.of(found, Task::total, Json::of);
    }
}
