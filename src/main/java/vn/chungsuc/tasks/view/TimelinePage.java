package vn.chungsuc.tasks.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.tasks.Task;
import vn.chungsuc.tasks.TaskState;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Tasks due within some months, each as a bar from its beginning to its day.
 *
 * @param first the first month shown
 * @param tasks in the order of the due day
 */
public record TimelinePage(
        YearMonth first, LocalDate today, boolean mine, boolean mayGive, List<Task> tasks) {

    public static final int MONTHS = 3;

    /** The width of the drawing, in its own measure. */
    public static final int WIDTH = 900;

    public LocalDate from() {
        return first.atDay(1);
    }

    public LocalDate to() {
        return first.plusMonths(MONTHS - 1L).atEndOfMonth();
    }

    /** A month's name stands where it begins. */
    public record Mark(YearMonth month, int at, int width) {}

    public List<Mark> months() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < MONTHS; i++) {
            var month = first.plusMonths(i);
            var at = at(month.atDay(1));
            marks.add(new Mark(month, at, at(month.atEndOfMonth().plusDays(1)) - at));
        }
        return marks;
    }

    private int at(LocalDate day) {
        var days = ChronoUnit.DAYS.between(from(), day);
        var all = ChronoUnit.DAYS.between(from(), to()) + 1;
        return Math.clamp(Math.round((double) days * WIDTH / all), 0, WIDTH);
    }

    /** Today's line; null: not within what is shown. */
    public @Nullable Integer now() {
        return today.isBefore(from()) || today.isAfter(to()) ? null : (Integer) at(today);
    }

    /**
     * @param at and {@code width} of the bar
     * @param late how much wider it is for being late, until today or the day it was reported
     */
    public record Bar(Task task, int at, int width, int late, String look) {}

    public List<Bar> bars() {
        return tasks.stream()
                .filter(task -> task.state() != TaskState.CANCELLED && !task.recurs())
                .map(this::bar)
                .toList();
    }

    private Bar bar(Task task) {
        var at = at(begin(task));
        var end = Math.max(at(task.due().plusDays(1)), at + 4);
        var lasted = task.late() ? today : task.due().plusDays(task.daysLate());
        var late = task.daysLate() > 0 ? Math.max(0, at(lasted.plusDays(1)) - end) : 0;
        return new Bar(task, at, end - at, late, look(task));
    }

    /** From when it may be done: as given, else when it was begun, else the day it was given. */
    private static LocalDate begin(Task task) {
        var first = task.firstDay();
        var started = task.startedOn();
        var begin =
                first != null
                        ? first
                        : started != null
                                ? started
                                : task.createdAt()
                                        .atZoneSameInstant(ZoneId.systemDefault())
                                        .toLocalDate();
        return begin.isAfter(task.due()) ? task.due() : begin;
    }

    private static String look(Task task) {
        return switch (task.state()) {
            case OPEN -> "open";
            case DOING -> "doing";
            case REPORTED -> "reported";
            case CONFIRMED -> "done";
            case CANCELLED -> "none";
        };
    }

    public String at(YearMonth month) {
        return "/nhiem-vu/dong-thoi-gian?thang=" + month + (mine ? "&cua=toi" : "");
    }

    /** How many there are in all, where more fall due than are shown; null: all are shown. */
    public @Nullable Long total() {
        var total = tasks.isEmpty() ? 0 : tasks.getFirst().total();
        return total > tasks.size() ? (Long) total : null;
    }
}
