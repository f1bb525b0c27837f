package vn.chungsuc.quickreport;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Every figure of a month's report; paper, screen, text and what the receiver gathers are written
 * from one of these. Freezing keeps it.
 *
 * @param own the set applies to the unit itself, so that it reports on its own sheet
 * @param units the unit itself, or those below it that the set applies to
 * @param reports what the units below handed in for the month; empty where nobody reports to it
 */
record QuickFigures(
        String unitCode,
        String unitName,
        boolean own,
        String setId,
        String setName,
        int year,
        int month,
        LocalDate asOf,
        LocalDate previous,
        List<Criterion> criteria,
        List<Stand> units,
        List<Report> reports) {

    record Criterion(int number, String name) {}

    /**
     * @param now null: no sheet yet; {@code before}: none at the last cut-off, or by another set
     * @param declared criteria met as a paper declares them, beside the itemised count
     * @param setId whose sheet it is, the report's set or an overlay of it; null where there is
     *     none and in reports frozen before overlays counted
     */
    record Stand(
            String code,
            String name,
            @Nullable Counts now,
            @Nullable Counts before,
            @Nullable Integer declared,
            List<Lack> lacking,
            @Nullable String setId) {

        List<Integer> gained() {
            return now == null || before == null ? List.of() : without(now.met, before.met);
        }

        List<Integer> lost() {
            return now == null || before == null ? List.of() : without(before.met, now.met);
        }

        List<String> gainedIndicators() {
            return now == null || before == null
                    ? List.of()
                    : without(now.metIndicators, before.metIndicators);
        }

        List<String> lostIndicators() {
            return now == null || before == null
                    ? List.of()
                    : without(before.metIndicators, now.metIndicators);
        }

        private static <T> List<T> without(List<T> some, List<T> others) {
            return some.stream().filter(one -> !others.contains(one)).toList();
        }
    }

    /**
     * @param applicable indicators that apply
     * @param missing indicators without a figure; one whose figure decides nothing is not among
     *     them
     * @param met numbers of the criteria met, {@code metIndicators} codes
     * @param open numbers of criteria not met that still lack a figure; null in reports frozen
     *     before these were told apart
     */
    record Counts(
            int criteria,
            int indicators,
            int applicable,
            int missing,
            List<Integer> met,
            List<String> metIndicators,
            @Nullable List<Integer> open) {

        boolean lacks(int criterion) {
            return open != null && open.contains(criterion);
        }
    }

    /**
     * An indicator that is not met, and then why and what is proposed; or one nobody can judge yet.
     *
     * @param missing not judged: without a figure, or {@code undecided}
     * @param undecided a figure stands but decides nothing: no threshold is set, or parts of it are
     *     not given; null in reports frozen before this was told apart
     */
    record Lack(
            int position,
            String code,
            int criterion,
            String name,
            boolean missing,
            @Nullable String cause,
            @Nullable Boolean subjective,
            @Nullable String proposal,
            @Nullable Boolean undecided) {

        /** «Chưa đạt»: wants a cause and a proposal. */
        boolean wantsCause() {
            return !missing;
        }

        /** «Chưa có số liệu»: wants the figure. */
        boolean wantsFigure() {
            return missing && !Boolean.TRUE.equals(undecided);
        }

        boolean wantsThreshold() {
            return missing && Boolean.TRUE.equals(undecided);
        }
    }

    /**
     * @param late still owed and past due
     * @param returned the day it came back and was not handed in again; null: it did not
     * @param reason why it came back
     */
    record Report(
            String code,
            String name,
            String state,
            @Nullable LocalDate day,
            LocalDate due,
            boolean handedIn,
            boolean accepted,
            boolean late,
            int daysLate,
            @Nullable LocalDate returned,
            @Nullable String reason) {

        boolean cameBack() {
            return returned != null;
        }
    }

    int total() {
        return criteria.size();
    }

    /** The unit's own stand; null where it has none. */
    @Nullable Stand ownStand() {
        return own && !units.isEmpty() ? units.getFirst() : null;
    }

    List<Stand> assessed() {
        return units.stream().filter(unit -> unit.now != null).toList();
    }

    String nameOf(int number) {
        return criteria.stream()
                .filter(criterion -> criterion.number == number)
                .findFirst()
                .map(Criterion::name)
                .orElse("");
    }
}
