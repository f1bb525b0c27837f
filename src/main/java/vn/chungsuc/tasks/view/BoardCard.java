package vn.chungsuc.tasks.view;

import vn.chungsuc.tasks.TaskState;

import java.time.LocalDate;

/**
 * A task on the board.
 *
 * @param ofState how many stand in its column in all
 */
public record BoardCard(
        long id,
        String title,
        TaskState state,
        LocalDate due,
        boolean late,
        int daysLate,
        long ofState,
        String leadName,
        boolean blocked) {

    public String path() {
        return "/nhiem-vu/" + id;
    }
}
