package vn.chungsuc.overview.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the officer's unit owes others and what others owe it, by date.
 *
 * @param returned what came back, with the reason
 * @param waiting in others' hands
 * @param receiving what those below owe; null where nobody reports to the unit
 */
public record Duties(
        List<Duty> late,
        List<Duty> returned,
        List<Duty> due,
        List<Duty> waiting,
        List<Duty> drafts,
        @Nullable Receiving receiving) {

    /**
     * @param day «15/11», with a word under it
     * @param action what the button says, and where it leads; null: there is nothing to do
     */
    public record Duty(
            String day,
            String dayNote,
            String title,
            String note,
            String path,
            @Nullable String action,
            @Nullable String actionPath,
            boolean isLate) {}

    /**
     * @param firstLate those longest late, by name
     * @param returned sent back and not handed in again
     * @param asked reports a later day is asked for
     * @param notYet owed and due within three days
     */
    public record Receiving(
            int waiting,
            int returned,
            int asked,
            int late,
            int soon,
            @Nullable String oldest,
            List<String> firstLate) {

        public boolean anything() {
            return waiting + returned + asked + late + soon > 0;
        }
    }

    public boolean none() {
        return late.isEmpty()
                && returned.isEmpty()
                && due.isEmpty()
                && waiting.isEmpty()
                && drafts.isEmpty();
    }
}
