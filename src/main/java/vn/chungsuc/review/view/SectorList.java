package vn.chungsuc.review.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The indicators an officer is in charge of, with what waits of each.
 *
 * @param set null: the area has no sheets
 */
public record SectorList(
        List<Option> options, @Nullable String set, @Nullable Integer year, List<Entry> entries) {

    public record Option(String set, int year, String name) {}

    /**
     * @param lead who is in charge of it at the officer's own unit
     * @param overdue of the returned ones, those whose day has passed
     */
    public record Entry(
            String code,
            String name,
            String path,
            @Nullable String lead,
            int pending,
            int returned,
            int overdue,
            int passed) {}

    public int pending() {
        return entries.stream().mapToInt(Entry::pending).sum();
    }
}
