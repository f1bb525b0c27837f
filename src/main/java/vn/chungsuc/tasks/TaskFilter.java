package vn.chungsuc.tasks;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Which tasks are asked for.
 *
 * @param words in the task, its source or its lead, without marks
 * @param mine only those one leads or works on
 * @param unit words in the name or the code of a unit it touches
 * @param state a state's name, or UNDONE (neither confirmed nor cancelled), LATE, SOON, BLOCKED,
 *     ASKED (a later day), RECURRING, ALL
 * @param lead words in the lead's name
 * @param source a {@link Source.Kind}; empty: all
 * @param series instances of one recurring task; null: all
 * @param from with {@code to}: due within these days; null: any day
 * @param sort han, ten, chu-tri, tinh-trang; with «-» before it the other way round
 */
public record TaskFilter(
        String words,
        boolean mine,
        String unit,
        String state,
        @Nullable Integer criterion,
        String lead,
        String source,
        @Nullable Long series,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String sort) {

    public static final String UNDONE = "UNDONE";
    public static final String ALL = "ALL";

    /** What the lead is told of ahead. */
    public static final int SOON_DAYS = 7;

    static TaskFilter ofSeries(long series) {
        return new TaskFilter("", false, "", ALL, null, "", "", series, null, null, "-han");
    }

    static TaskFilter due(LocalDate from, LocalDate to, boolean mine) {
        return new TaskFilter("", mine, "", ALL, null, "", "", null, from, to, "han");
    }

    public boolean narrows() {
        return !words.isEmpty()
                || mine
                || !unit.isEmpty()
                || !state.equals(UNDONE)
                || criterion != null
                || !lead.isEmpty()
                || !source.isEmpty();
    }
}
