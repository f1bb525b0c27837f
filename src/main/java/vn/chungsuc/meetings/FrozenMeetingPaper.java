package vn.chungsuc.meetings;

import vn.chungsuc.documents.OfficialPaper;

/** What is kept of a meeting's paper when it is frozen. */
record FrozenMeetingPaper(OfficialPaper paper) {}
