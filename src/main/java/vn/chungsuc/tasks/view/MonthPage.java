package vn.chungsuc.tasks.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.tasks.Task;
import vn.chungsuc.tasks.TaskState;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What falls due in a month, day by day, the weeks beginning on Monday. */
public record MonthPage(
        YearMonth month, LocalDate today, boolean mine, boolean mayGive, List<Task> tasks) {

    /** What a day's square can hold. */
    private static final int OF_A_DAY = 4;

    public static LocalDate firstShown(YearMonth month) {
        return month.atDay(1).with(DayOfWeek.MONDAY);
    }

    public static LocalDate lastShown(YearMonth month) {
        return month.atEndOfMonth().with(DayOfWeek.SUNDAY);
    }

    /**
     * @param more how many did not fit
     */
    public record Day(LocalDate date, boolean inMonth, List<Task> tasks, int more) {}

    public List<List<Day>> weeks() {
        Map<LocalDate, List<Task>> byDay =
                tasks.stream()
                        .filter(task -> task.state() != TaskState.CANCELLED)
                        .collect(Collectors.groupingBy(Task::due));
        var weeks = new ArrayList<List<Day>>();
        for (var at = firstShown(month); !at.isAfter(lastShown(month)); at = at.plusWeeks(1)) {
            var week = new ArrayList<Day>();
            for (int day = 0; day < 7; day++) {
                week.add(day(at.plusDays(day), byDay));
            }
            weeks.add(week);
        }
        return weeks;
    }

    /** A week a telephone leaves out. */
    public static boolean isEmpty(List<Day> week) {
        return week.stream().allMatch(day -> day.tasks().isEmpty());
    }

    private Day day(LocalDate date, Map<LocalDate, List<Task>> byDay) {
        var due = byDay.getOrDefault(date, List.of());
        return new Day(
                date,
                YearMonth.from(date).equals(month),
                due.stream().limit(OF_A_DAY).toList(),
                Math.max(0, due.size() - OF_A_DAY));
    }

    public String at(YearMonth other) {
        return "/nhiem-vu/lich?thang=" + other + (mine ? "&cua=toi" : "");
    }

    /** Null: the month holds all. */
    public @Nullable Long total() {
        return tasks.isEmpty() || tasks.getFirst().total() <= tasks.size()
                ? null
                : (Long) tasks.getFirst().total();
    }
}
