package vn.chungsuc.tasks.view;

import vn.chungsuc.shared.Listing;
import vn.chungsuc.tasks.Task;
import vn.chungsuc.tasks.TaskFilter;

import java.time.LocalDate;
import java.util.List;

/**
 * «Nhiệm vụ».
 *
 * @param mayGive shows the way to give one
 */
public record TaskListPage(
        TaskFilter filter,
        LocalDate today,
        List<Task> tasks,
        Listing listing,
        TaskCounts counts,
        boolean mayGive) {}
