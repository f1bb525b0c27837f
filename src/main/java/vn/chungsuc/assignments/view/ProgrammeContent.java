package vn.chungsuc.assignments.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.assignments.Programme;
import vn.chungsuc.assignments.ProgrammePart;
import vn.chungsuc.shared.Fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a work programme says, to be written.
 *
 * @param theirs what somebody else saved meanwhile
 */
public record ProgrammeContent(
        Programme programme,
        boolean may,
        Map<ProgrammePart, String> words,
        List<Work> tasks,
        Set<Long> chosen,
        @Nullable Map<ProgrammePart, String> theirs,
        List<Fault> faults) {

    /**
     * @param lead who does it
     * @param deadline how it is said: BY, WEEKLY …
     */
    public record Work(
            long id, String title, String lead, LocalDate due, String deadline, boolean chosen) {}

    public String written(ProgrammePart part) {
        return words.getOrDefault(part, "");
    }

    /** Only where theirs says something else. */
    public @Nullable String theirs(ProgrammePart part) {
        if (theirs == null) {
            return null;
        }
        var other = theirs.getOrDefault(part, "");
        return other.equals(written(part)) ? null : other;
    }
}
