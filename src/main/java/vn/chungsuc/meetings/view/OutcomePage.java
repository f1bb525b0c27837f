package vn.chungsuc.meetings.view;

import vn.chungsuc.meetings.Invitee;
import vn.chungsuc.meetings.Meeting;
import vn.chungsuc.shared.TypedForm;

import java.util.List;

/** «Ghi kết quả họp». */
public record OutcomePage(Meeting meeting, List<Invitee> invitees, TypedForm form) {

    public List<Invitee> asked() {
        return invitees.stream().filter(one -> !one.unasked()).toList();
    }
}
