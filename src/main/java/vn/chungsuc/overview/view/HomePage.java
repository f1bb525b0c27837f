package vn.chungsuc.overview.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.Plot;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.review.ReviewTasks;
import vn.chungsuc.shared.Context;
import vn.chungsuc.tasks.OwnTasks;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What an officer finds on signing in.
 *
 * @param duties what is owed, late, back and in others' hands
 * @param sheet the newest assessment sheet of the officer's own unit, if it has one
 * @param below how far the units below have come, in the newest year that has any
 * @param meetings to be called, written up or gone to
 * @param tasks what the officer leads that is late or due, and what waits for the officer's word
 */
public record HomePage(
        String today,
        String unitName,
        Context context,
        Duties duties,
        @Nullable Sheet sheet,
        @Nullable Below below,
        Reviews reviews,
        LocalDate day,
        OwnTasks.Own tasks,
        List<Duties.Duty> meetings) {

    /**
     * What waits in the reviews of sheets.
     *
     * @param back single indicators of the own sheet that came back
     * @param above sheets of the units below; null: none waits, or none is received
     * @param sector indicators of the officer's own part; null likewise
     */
    public record Reviews(
            List<ReviewTasks.Back> back,
            ReviewTasks.@Nullable Above above,
            ReviewTasks.@Nullable Sector sector) {

        private static final int FIRST = 8;

        /** Those whose answers are due first. */
        public List<ReviewTasks.Back> firstBack() {
            return back.subList(0, Math.min(FIRST, back.size()));
        }

        public boolean anything() {
            return !back.isEmpty() || above != null || sector != null;
        }
    }

    public record Sheet(
            int year,
            String setName,
            @Nullable String act,
            String path,
            List<Plot> plots,
            int criteriaMet,
            int criteriaCarried,
            int indicatorsMet,
            int indicatorsTotal,
            int indicatorsMissing,
            int indicatorsUndecided,
            int indicatorsCarried,
            @Nullable String declared,
            OffsetDateTime updatedAt) {

        public List<Plot> notMet() {
            return plots.stream().filter(plot -> plot.verdict() == Verdict.NOT_MET).toList();
        }

        public int criteriaReviewed() {
            return criteriaMet - criteriaCarried;
        }
    }

    /**
     * @param units judged by the set, with or without figures
     * @param known of them, those with figures
     */
    public record Below(
            int year,
            String setName,
            int units,
            int known,
            int ready,
            String meanCriteria,
            int criteria,
            String path) {}
}
