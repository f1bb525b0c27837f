package vn.chungsuc.meetings.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.people.Body;
import vn.chungsuc.shared.TypedForm;
import vn.chungsuc.tasks.PartyOption;

import java.util.List;

/**
 * «Lên lịch họp», and its change.
 *
 * @param id null: a new one
 */
public record MeetingFormPage(
        @Nullable Long id, TypedForm form, List<Body> bodies, List<PartyOption> options) {

    public String action() {
        return id == null ? "/hop/moi" : "/hop/" + id + "/sua";
    }

    public String back() {
        return id == null ? "/hop" : "/hop/" + id;
    }
}
