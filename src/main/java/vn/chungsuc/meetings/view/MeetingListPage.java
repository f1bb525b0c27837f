package vn.chungsuc.meetings.view;

import vn.chungsuc.meetings.Due;
import vn.chungsuc.meetings.Meeting;
import vn.chungsuc.meetings.MeetingFilter;
import vn.chungsuc.shared.Listing;

import java.time.LocalDate;
import java.util.List;

/**
 * «Họp».
 *
 * @param owed what the unit's own rules still ask for
 * @param may call meetings and set rules
 */
public record MeetingListPage(
        MeetingFilter filter,
        LocalDate today,
        List<Meeting> meetings,
        Listing listing,
        List<Due> owed,
        boolean may) {}
