package vn.chungsuc.assignments.view;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** How often each member of the unit's bodies went to the places in a year, month by month. */
public record VisitCounts(int year, int thisYear, List<Member> members) {

    /**
     * @param months twelve counts
     * @param places how many communes or villages are given to the member that year
     */
    public record Member(
            int id,
            String fullName,
            String title,
            String body,
            List<Integer> months,
            int visits,
            @Nullable LocalDate last,
            int places) {}

    public long without() {
        return members.stream().filter(one -> one.visits() == 0).count();
    }

    public int total() {
        return members.stream().mapToInt(Member::visits).sum();
    }
}
