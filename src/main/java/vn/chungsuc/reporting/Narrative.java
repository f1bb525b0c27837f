package vn.chungsuc.reporting;

import java.time.OffsetDateTime;

/** What somebody wrote in a part of a report. */
record Narrative(String part, String words, int version, String who, OffsetDateTime at) {}
