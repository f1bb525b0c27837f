package vn.chungsuc.meetings.view;

import vn.chungsuc.meetings.Conclusion;
import vn.chungsuc.meetings.Invitee;
import vn.chungsuc.meetings.Meeting;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.tasks.PartyOption;

import java.time.LocalDate;
import java.util.List;

/**
 * One meeting.
 *
 * @param offers what may be put on the agenda
 * @param papers those that may be or have been written
 * @param may change it
 * @param form what was typed and refused
 */
public record MeetingPage(
        Meeting meeting,
        LocalDate today,
        List<Invitee> invitees,
        List<Conclusion> conclusions,
        List<String> offers,
        List<Paper> papers,
        List<PartyOption> options,
        boolean may,
        TypedForm form) {

    /**
     * @param key of the kind, in the address that opens it
     * @param path null: not opened yet
     * @param state in a word
     */
    public record Paper(String key, String label, String path, String state, boolean mayOpen) {

        public boolean stands() {
            return !path.isEmpty();
        }
    }

    public long came(Invitee.Came how) {
        return invitees.stream().filter(one -> one.came() == how).count();
    }
}
