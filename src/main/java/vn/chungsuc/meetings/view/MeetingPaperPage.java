package vn.chungsuc.meetings.view;

import vn.chungsuc.documents.Signing;
import vn.chungsuc.meetings.Meeting;

/** A paper of a meeting, with what stands beside it. */
public record MeetingPaperPage(Meeting meeting, Signing signing) {}
